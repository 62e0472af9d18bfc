import { format } from '../src/texts/format';
import type { HistoryContext } from './history-context';
import { HistoryFailure } from './history-failure';

/** Messages of Node.js and DuckDB if the disk or quota is full. */
const FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i;

/** DuckDB's messages if a folder may not be written. */
const LOCKED = /Permission denied|Read-only file system/i;

/** DuckDB's messages for an invalid Parquet file. */
const BROKEN = /Parquet|parquet|Snappy|ZSTD|Invalid Input Error: .*file/;

/**
 * Converts an error of a run on the history in `dir` to a `HistoryFailure` that says what to do.
 * Returns an unforeseen error unchanged.
 */
export function failureOf(
  error: unknown,
  dir: string,
  { words: { failures } }: HistoryContext,
): Error {
  if (error instanceof HistoryFailure) return error;
  if (!(error instanceof Error)) return new Error(String(error));
  const { code = '', errno } = error as NodeJS.ErrnoException;
  const message = `${code} ${error.message}`;
  const withCause = (sentence: string) => new HistoryFailure(sentence, { cause: error });
  if (FULL.test(message)) return withCause(format(failures.diskFull, { dir }));
  // Errors of reading input files are reported where files are read. So any other system error
  // comes from writing to the history.
  if (errno !== undefined || LOCKED.test(message))
    return withCause(format(failures.notWritable, { dir }));
  if (BROKEN.test(message))
    return withCause(format(failures.unreadableHistory, { dir, reply: firstLine(error.message) }));
  return error;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\.$/, '');
}
