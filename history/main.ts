/** `npm run history`: keeps period files as a history, and asks it. Ends with status 1 and a sentence if it cannot. */
import { readFileSync } from 'node:fs';
import { HistoryFailure } from './history-failure';
import { historyWords } from './history-words';
import { isAlive } from './is-alive';
import { helpText, readOptions } from './options';
import { runHistory } from './run-history';
import { realDisk } from './store/disk';

/** Does what the command line asks. Tells whether none of the files asks for anything more. */
async function run(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args);
  const project = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return await runHistory(options, {
    language: options.language,
    words: historyWords(options.language),
    version: JSON.parse(project).version,
    disk: realDisk,
    isAlive,
    print: (line) => console.log(line),
    tell: (line) => console.error(line),
  });
}

try {
  const args = process.argv.slice(2);
  const help = helpText(args);
  if (help !== undefined) console.log(help);
  else if (!(await run(args))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof HistoryFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
