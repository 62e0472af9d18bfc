import { type Grid, type GridRow, plainText } from '../sheets/cell';
import { findColumns } from '../sheets/find-columns';
import type { Tab } from '../sheets/tab';
import type { Words } from '../words/words';
import type { CellReader } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells between two rows that cost about as much to read along as a read of their own would. */
const CELLS_ALONG = 100_000;

/** Reads a tab's headers. */
export function headersOf(sheet: Sheet, { headerRow }: Tab): string[] {
  const width = Math.max(1, sheet.getLastColumn());
  const [headers = []] = sheet.getRange(headerRow, 1, 1, width).getValues();
  return headers.map(String);
}

/** Reads whole rows, from one place to another. */
export function rowsBetween(
  sheet: Sheet,
  { first, last, width }: { first: number; last: number; width: number },
  read: CellReader,
): GridRow[] {
  const lines = sheet.getRange(first, 1, last - first + 1, width).getValues();
  return lines.map((cells, index) => ({ at: first + index, cells: cells.map(read) }));
}

/**
 * Reads the headers, the one column, and then each stretch of rows that holds one of the values; `matches` tells
 * which of the rows do.
 */
export function pickRows(
  sheet: Sheet,
  tab: Tab,
  {
    key,
    values,
    words,
    read,
  }: { key: string; values: ReadonlySet<string>; words: Words; read: CellReader },
): { grid: Grid; matches: ReadonlySet<number> } {
  const headers = headersOf(sheet, tab);
  const place = (findColumns(tab, headers, words)[key] ?? 0) + 1;
  const count = sheet.getLastRow() - tab.headerRow;
  if (count < 1 || values.size === 0) return { grid: { headers, rows: [] }, matches: new Set() };
  const first = tab.headerRow + 1;
  const keys = sheet.getRange(first, place, count, 1).getValues();
  const matches = keys.flatMap(([cell], index) =>
    values.has(plainText(String(cell)).trim()) ? [first + index] : [],
  );
  const width = headers.length;
  const stretches = stretchesOf(matches, CELLS_ALONG / width);
  const rows = stretches.flatMap((ends) => rowsBetween(sheet, { ...ends, width }, read));
  return { grid: { headers, rows }, matches: new Set(matches) };
}

/** Joins places that lie no further apart than `gap` rows. */
function stretchesOf(places: readonly number[], gap: number): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (const place of places) {
    const stretch = stretches[stretches.length - 1];
    if (stretch && place - stretch.last <= gap) stretch.last = place;
    else stretches.push({ first: place, last: place });
  }
  return stretches;
}
