/**
 * `npm run history` imports period files into a history and answers questions about it. On a
 * failure it prints a sentence and exits with status 1, also if a file needs action.
 */
import { readFileSync } from 'node:fs';
import { HistoryFailure } from './history-failure';
import { historyWords } from './history-words';
import { isAlive } from './is-alive';
import { helpText, readOptions } from './options';
import { runHistory } from './run-history';
import { realDisk } from './store/disk';

/** Runs the command line. Returns true if no file needs action by the user. */
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
    reportProgress: (line) => console.error(line),
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
