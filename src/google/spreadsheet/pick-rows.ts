import { plainText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import type { Grid, GridRow } from '../../workbook/cells/cell';
import { findColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';
import type { CellReader } from './cell-values';
import { withShownDates } from './shown-dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that take as long to read as a call of its own, a fifth of a second: rows no further apart are read along. */
const CELLS_ALONG = 16_000;

/** Reads a tab's headers. */
export function headersOf(
  sheet: Sheet,
  { headerRow }: Tab,
  width = Math.max(1, sheet.getLastColumn()),
): string[] {
  const [headers = []] = sheet.getSheetValues(headerRow, 1, 1, width);
  return headers.map(String);
}

/** Rows from one place to another, and their columns from one on. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly column: number;
  readonly width: number;
}

/** Reads a stretch of rows. */
export function rowsBetween(
  sheet: Sheet,
  { first, last, column, width }: Stretch,
  read: CellReader,
): GridRow[] {
  const values = sheet.getSheetValues(first, column, last - first + 1, width);
  const lines = withShownDates(sheet, values, [first, column]);
  return lines.map((cells, index) => ({ at: first + index, cells: cells.map(read) }));
}

/** What to pick: the rows whose cell in the column with this key is among the values. */
export interface Pick {
  readonly key: string;
  readonly values: ReadonlySet<string>;
  readonly words: Words;
  readonly read: CellReader;
}

/**
 * Reads the headers, the one column, and then each stretch of rows that holds one of the values; reads once more when
 * a person has moved rows meanwhile.
 */
export function pickRows(sheet: Sheet, tab: Tab, pick: Pick): Grid {
  const all = sheet.getDataRange();
  const headers = headersOf(sheet, tab, all.getNumColumns());
  const column = findColumns(tab, headers, pick.words)[pick.key] ?? 0;
  const once = (last: number) => pickOnce(sheet, { tab, headers, column, last }, pick);
  return once(all.getNumRows()) ?? once(sheet.getLastRow()) ?? { headers, rows: [] };
}

/** Where to pick: a column, counted from 0, down to the last row. */
interface Searched {
  readonly tab: Tab;
  readonly headers: readonly string[];
  readonly column: number;
  readonly last: number;
}

/** Reads once; null when the rows are not those of the column. */
function pickOnce(
  sheet: Sheet,
  { tab, headers, column, last }: Searched,
  { values, read }: Pick,
): Grid | null {
  const count = last - tab.headerRow;
  if (count < 1 || values.size === 0) return { headers, rows: [] };
  const first = tab.headerRow + 1;
  const keys = sheet.getSheetValues(first, column + 1, count, 1);
  const isMeant = (cell: unknown) => values.has(plainText(String(cell)).trim());
  const places = keys.flatMap(([cell], index) => (isMeant(cell) ? [first + index] : []));
  const width = headers.length;
  const stretches = stretchesOf(places, CELLS_ALONG / width);
  const rows = stretches.flatMap((ends) => rowsBetween(sheet, { ...ends, column: 1, width }, read));
  const matches = new Set(places);
  const found = rows.filter(({ cells }) => isMeant(cells[column]));
  const hasMoved = found.some(({ at }) => !matches.has(at)) || found.length < places.length;
  return hasMoved || sheet.getLastRow() > last ? null : { headers, rows };
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
