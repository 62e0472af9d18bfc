import { digestOf } from '../texts/digest';
import { plainText } from '../texts/safe-text';

/** A cell's value in a backup. Days and moments are serial numbers, an empty cell is `''`. */
export type BackupValue = string | number | boolean | { readonly serial: number };

/** A cell in a column that the office added. The backup also stores its number format and formula. */
export interface OwnCell {
  readonly value: BackupValue;
  readonly format: string;
  /** `''` if the cell has no formula. */
  readonly formula: string;
}

export type BackupCell = BackupValue | OwnCell;

export type BackupRow = readonly BackupCell[];

/** Number of rows that are joined and digested at a time, so that the text of a whole tab is never built. */
const ROWS_TOGETHER = 500;

export function isOwnCell(cell: BackupCell): cell is OwnCell {
  return typeof cell === 'object' && 'value' in cell;
}

/** The cell's value; for a formula, its result. */
export function backupValue(cell: BackupCell): BackupValue {
  return isOwnCell(cell) ? cell.value : cell;
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

export function backupId(tabs: readonly { readonly digest: string }[]): string {
  return digestOf(tabs.map(({ digest }) => digest).join('\n'));
}

function lineOf(row: BackupRow): string {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return JSON.stringify(row.slice(0, length).map(plainCell));
}

/**
 * Removes the apostrophe that `safeText` puts before a text that begins like a formula, and the result of a
 * formula, which may change at any time.
 */
function plainCell(cell: BackupCell): BackupCell {
  if (!isOwnCell(cell)) return plainValue(cell);
  const { value, format, formula } = cell;
  return { value: formula === '' ? plainValue(value) : '', format, formula };
}

function plainValue(value: BackupValue): BackupValue {
  if (typeof value === 'string') return plainText(value);
  return typeof value === 'object' ? { serial: value.serial } : value;
}
