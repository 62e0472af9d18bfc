import { readText } from '../../texts/safe-text';
import type { Grid, GridRow } from '../../workbook/cells/cell';
import type { Tab } from '../../workbook/cells/tab';
import type { CellReader } from './cell-values';
import { withDisplayedDates } from './displayed-dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reading this many cells takes as long as a separate call, a fifth of a second. Wanted rows with fewer cells
 * between them are read in one block.
 */
const CELLS_ALONG = 16_000;

export function headersOf(
  sheet: Sheet,
  { headerRow }: Tab,
  width = sheet.getLastColumn(),
): string[] {
  if (width === 0) return [];
  const [headers = []] = sheet.getSheetValues(headerRow, 1, 1, width);
  return headers.map(String);
}

/** Rows `first` to `last`, in `width` columns from `column` on. All positions count from 1. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly column: number;
  readonly width: number;
}

export function rowsBetween(
  sheet: Sheet,
  { first, last, column, width }: Stretch,
  read: CellReader,
): GridRow[] {
  const values = sheet.getSheetValues(first, column, last - first + 1, width);
  const lines = withDisplayedDates(sheet, values, [first, column]);
  return lines.map((cells, index) => ({ at: first + index, cells: cells.map(read) }));
}

/**
 * Selects the rows whose cell in one column is one of `values`. `placeOf` finds that column in the headers and
 * returns its position, counted from 0.
 */
export interface Pick {
  readonly placeOf: (headers: readonly string[]) => number;
  readonly values: ReadonlySet<string>;
  readonly read: CellReader;
}

/**
 * Reads the headers, the key column, and blocks that contain the wanted rows and rows between them. Reads again
 * if people have moved or added rows meanwhile; returns no rows if that happens twice.
 */
export function pickRows(sheet: Sheet, tab: Tab, pick: Pick): Grid {
  const all = sheet.getDataRange();
  const headers = headersOf(sheet, tab, all.getNumColumns());
  const column = pick.placeOf(headers);
  const once = (last: number) => pickOnce(sheet, { tab, headers, column, last }, pick);
  return once(all.getNumRows()) ?? once(sheet.getLastRow()) ?? { headers, rows: [] };
}

/** `column` counts from 0. `last` is the last row to search. */
interface Searched {
  readonly tab: Tab;
  readonly headers: readonly string[];
  readonly column: number;
  readonly last: number;
}

/** One attempt; `null` if rows were moved or added after the column was read. */
function pickOnce(
  sheet: Sheet,
  { tab, headers, column, last }: Searched,
  { values, read }: Pick,
): Grid | null {
  const count = last - tab.headerRow;
  if (count < 1 || values.size === 0 || column >= headers.length) return { headers, rows: [] };
  const first = tab.headerRow + 1;
  const keys = sheet.getSheetValues(first, column + 1, count, 1);
  const isMeant = (cell: unknown) => values.has(readText(String(cell)));
  const places = keys.flatMap(([cell], index) => (isMeant(cell) ? [first + index] : []));
  const width = headers.length;
  const stretches = stretchesOf(places, CELLS_ALONG / width);
  const rows = stretches.flatMap((ends) => rowsBetween(sheet, { ...ends, column: 1, width }, read));
  const matches = new Set(places);
  const found = rows.filter(({ cells }) => isMeant(cells[column]));
  const hasMoved = found.some(({ at }) => !matches.has(at)) || found.length < places.length;
  return hasMoved || sheet.getLastRow() > last ? null : { headers, rows };
}

function stretchesOf(places: readonly number[], gap: number): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (const place of places) {
    const stretch = stretches[stretches.length - 1];
    if (stretch && place - stretch.last <= gap) stretch.last = place;
    else stretches.push({ first: place, last: place });
  }
  return stretches;
}
