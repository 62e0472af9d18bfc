import { format } from '../src/texts/format';
import type { HistoryWords } from './history-words';

/** An error whose message is a sentence for the user: what is wrong, where, and what to do. */
export class HistoryFailure extends Error {}

/** Messages of Node.js and DuckDB if the disk or quota is full. */
const FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i;

/** Messages of Node.js and DuckDB if a file or folder may not be read or written. */
const LOCKED = /EACCES|ENOENT|EPERM|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system/i;

/** DuckDB's messages for an invalid Parquet file. */
const BROKEN = /parquet|snappy|zstd/i;

/** Says what to do about a foreseen error of the disk. Returns any other error unchanged. */
export function failureOf(error: unknown, dir: string, { failures }: HistoryWords): unknown {
  if (error instanceof HistoryFailure || !(error instanceof Error)) return error;
  const about = [
    [FULL, failures.diskFull],
    [LOCKED, failures.notWritable],
    [BROKEN, failures.unreadableHistory],
  ] as const;
  const [, sentence] = about.find(([message]) => message.test(error.message)) ?? [];
  return sentence ? new HistoryFailure(format(sentence, { dir }), { cause: error }) : error;
}
