/** `npm run page` serves the page of one unit on this machine until Ctrl+C, and prints its link. */
import { format } from '../../src/texts/format';
import { demoWords } from '../demo/demo-words';
import { BadInput } from '../demo/follow-up-options';
import { readOptions } from '../demo/options';
import { servePage } from './server/serve-page';

const args = process.argv.slice(2);
try {
  const { unit, link } = await servePage(args, () => {});
  console.log(format(demoWords(readOptions(args).language).pageOf, { unit, link }));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
