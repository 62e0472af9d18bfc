/**
 * `npm run history` loads CSV files of closed periods into a history and answers questions about it. Exits with
 * status 1 if a file was refused, or with a sentence on a failure.
 */
import { HistoryFailure } from './history-failure';
import { runHistory } from './run-history';

try {
  const isWhole = await runHistory(process.argv.slice(2), (line) => console.log(line));
  if (!isWhole) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof HistoryFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
