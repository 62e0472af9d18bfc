/**
 * `npm run demo`: plays a follow-up on this machine and writes its results. Exits with status 2 on bad input.
 */
import { BadInput } from './follow-up-options';
import { runDemo } from './run-demo';

try {
  await runDemo(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
