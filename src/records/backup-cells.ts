import { digestOf } from '../texts/digest';
import { plainText } from '../texts/safe-text';

/** A value as it is kept: a day or a moment by its serial number, an empty cell as ''. */
export type BackupValue = string | number | boolean | { readonly serial: number };

/** A cell of a column of people's own: it keeps its number format, and the formula behind the value. */
export interface OwnCell {
  readonly value: BackupValue;
  readonly format: string;
  /** '' for none. */
  readonly formula: string;
}

/** A cell as it is kept. */
export type BackupCell = BackupValue | OwnCell;

/** A row of a sheet as it is kept. */
export type BackupRow = readonly BackupCell[];

/** Rows whose digests are joined into one, so that no text of a whole tab is ever built. */
const ROWS_TOGETHER = 500;

/** Tells whether a cell stands in a column of people's own and keeps more than its value. */
export function isOwnCell(cell: BackupCell): cell is OwnCell {
  return typeof cell === 'object' && 'value' in cell;
}

/** Gives the value of a cell, that of its formula included. */
export function backupValue(cell: BackupCell): BackupValue {
  return isOwnCell(cell) ? cell.value : cell;
}

/**
 * Gives the digest of rows: equal for equal cells, whatever blank cells and rows follow them. What a formula comes to
 * is left out, since it changes by itself.
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

/** Gives what a backup is known by: the digest of its tabs' digests. */
export function backupId(tabs: readonly { readonly digest: string }[]): string {
  return digestOf(tabs.map(({ digest }) => digest).join('\n'));
}

function lineOf(row: BackupRow): string {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return JSON.stringify(row.slice(0, length).map(plainCell));
}

/** A text that begins like a formula may have got an apostrophe on its way (texts/safe-text). */
function plainCell(cell: BackupCell): BackupCell {
  if (!isOwnCell(cell)) return plainValue(cell);
  const { value, format, formula } = cell;
  return { value: formula === '' ? plainValue(value) : '', format, formula };
}

function plainValue(value: BackupValue): BackupValue {
  if (typeof value === 'string') return plainText(value);
  return typeof value === 'object' ? { serial: value.serial } : value;
}
