/** `npm start`: plays the sample follow-up and serves it on this machine until Ctrl+C. */
import { say } from '../../src/core/say';
import { demoWords } from '../demo/demo-words';
import { BadInput, readOptions } from '../demo/options';
import { runDemo } from '../demo/run-demo';
import { startDemoServer } from './serve-demo';

const args = process.argv.slice(2);
try {
  const server = await startDemoServer();
  try {
    const played = await runDemo(args, `${server.address}exec`);
    const words = demoWords(readOptions(args).language);
    server.show(played, words);
    console.log(say(words.open, { address: server.address }));
    console.log(words.openWhat);
  } catch (error) {
    await server.close();
    throw error;
  }
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
