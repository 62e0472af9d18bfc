import { format } from '../src/texts/format';
import type { Desk } from './desk';
import { HistoryFailure } from './history-failure';

/** What the machine says when a disk or a quota is full, as Node and DuckDB pass it on. */
const FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i;

/** What DuckDB says when a folder may not be written. */
const LOCKED = /Permission denied|Read-only file system/i;

/** What DuckDB says of a file of figures that is none. */
const BROKEN = /Parquet|parquet|Snappy|ZSTD|Invalid Input Error: .*file/;

/** Puts what went wrong into a sentence that says what to do; what nobody foresaw stays as it is. */
export function failureOf(error: unknown, dir: string, { words: { failures } }: Desk): Error {
  if (error instanceof HistoryFailure) return error;
  if (!(error instanceof Error)) return new Error(String(error));
  const { code = '', errno } = error as NodeJS.ErrnoException;
  const told = `${code} ${error.message}`;
  const because = (sentence: string) => new HistoryFailure(sentence, { cause: error });
  if (FULL.test(told)) return because(format(failures.diskFull, { dir }));
  // Of what is read each says what is wrong with it; where the machine still refuses an act, it is one of the history's.
  if (errno !== undefined || LOCKED.test(told))
    return because(format(failures.notWritable, { dir }));
  if (BROKEN.test(told))
    return because(format(failures.unreadableHistory, { dir, reply: firstLine(error.message) }));
  return error;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\.$/, '');
}
