import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readListFile } from '../../src/import/page/reading/read-list-file';
import type { PeriodFile } from '../../src/periods/rules/period-file';
import { type PeriodFileFault, versionIn } from '../../src/report/period-file/read-period-file';
import { readChosen } from '../../src/subordinates/page/read-files';
import { FILE_LANGUAGES } from '../../src/subordinates/page/subordinate-words';

/** Why a file is refused: the reasons of the dialog Nhập tổng hợp cấp dưới, and two more. */
export type FileFault =
  | PeriodFileFault
  /** The file was made by a later version of Đôn Đốc, so this version cannot check its seal. */
  | 'laterVersion'
  /** The system does not allow reading the file. */
  | 'unreadable';

/** The result for a file that is not imported. */
export interface Refused {
  readonly ok: false;
  readonly reason: FileFault;
}

type HistoryFileResult = { readonly ok: true; readonly file: PeriodFile } | Refused;

/** A file before it is read. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1/1/1970. */
  readonly modified: number;
}

export interface FileContent {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/** Maximum size of a file in bytes. A period file has some thousands. */
const MOST_BYTES = 5_000_000;

/** Reads a period file by the rules of the dialog Nhập tổng hợp cấp dưới. */
export function readHistoryFile(
  path: string,
  bytes: Uint8Array,
  version: string,
): HistoryFileResult {
  const { result } = readChosen(basename(path), bytes);
  if (result.ok || (result.reason !== 'changed' && result.reason !== 'incomplete')) return result;
  return isLaterVersion(versionOf(bytes), version) ? { ok: false, reason: 'laterVersion' } : result;
}

export function foundFile(path: string): ({ readonly ok: true } & FoundFile) | Refused {
  return unlessUnreadable(() => {
    const { size, mtimeMs: modified } = statSync(path);
    return size > MOST_BYTES
      ? { ok: false, reason: 'overLimit' }
      : { ok: true, path, size, modified };
  });
}

export function contentOf(path: string): ({ readonly ok: true } & FileContent) | Refused {
  return unlessUnreadable(() => {
    const bytes = readFileSync(path);
    return { ok: true, bytes, digest: createHash('sha256').update(bytes).digest('base64url') };
  });
}

function unlessUnreadable<Result>(read: () => Result | Refused): Result | Refused {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { ok: false, reason: 'unreadable' };
  }
}

function versionOf(bytes: Uint8Array): string {
  const list = readListFile(bytes);
  if (!list.ok) return '';
  const tables = list.file.sheets.map(({ table }) => table);
  return versionIn(tables, FILE_LANGUAGES);
}

/** True if version `one` is later than `other`, such as `0.10.0` than `0.9.2`. */
export function isLaterVersion(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10) || 0),
  );
  const at = [0, 1, 2].find((place) => (a?.[place] ?? 0) !== (b?.[place] ?? 0)) ?? 0;
  return (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
