import { digestOf } from '../texts/digest';
import { plainText } from '../texts/safe-text';

/** A cell's value in a backup. Days and moments are serial numbers, an empty cell is `''`. */
export type BackupValue = string | number | boolean | { readonly serial: number };

/** Result of a formula, which may change at any time. */
export interface FormulaResult {
  readonly result: BackupValue;
}

export type BackupCell = BackupValue | FormulaResult;

export type BackupRow = readonly BackupCell[];

/** Number of rows that are joined and digested at a time, so that the text of a whole tab is never built. */
const ROWS_TOGETHER = 500;

export function backupValue(cell: BackupCell): BackupValue {
  return isResult(cell) ? cell.result : cell;
}

function isResult(cell: BackupCell): cell is FormulaResult {
  return typeof cell === 'object' && 'result' in cell;
}

/**
 * Digest of rows. Blank cells at the end of a row, blank rows at the end, and the results of formulas do not
 * change the digest.
 */
export function digestOfRows(rows: readonly BackupRow[]): string {
  const lines = rows.map(lineOf);
  while (lines[lines.length - 1] === '[]') lines.pop();
  const digests: string[] = [];
  for (let at = 0; at < lines.length; at += ROWS_TOGETHER) {
    digests.push(digestOf(lines.slice(at, at + ROWS_TOGETHER).join('\n')));
  }
  return digestOf(digests.join('\n'));
}

function lineOf(row: BackupRow): string {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return JSON.stringify(row.slice(0, length).map(plainCell));
}

/** Removes the apostrophe that `safeText` puts before a text that begins like a formula. */
function plainCell(cell: BackupCell): BackupCell {
  if (isResult(cell)) return { result: '' };
  if (typeof cell === 'string') return plainText(cell);
  return typeof cell === 'object' ? { serial: cell.serial } : cell;
}
