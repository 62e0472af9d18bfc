import { cellName, columnName } from '../../texts/cell-name';
import { readText } from '../../texts/safe-text';
import type { GridRow, Scan } from '../../workbook/cells/cell';
import { cellText } from '../../workbook/cells/read-cell';
import type { Tab } from '../../workbook/cells/tab';
import type { CellReader } from './cell-values';
import { withDisplayedDates } from './displayed-dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reading this many cells takes as long as a separate call, a fifth of a second. Wanted rows with fewer cells
 * between them are read in one block.
 */
const CELLS_ALONG = 16_000;

/** Headers up to the last column that holds anything. */
export function headersOf(sheet: Sheet, { headerRow }: Tab): string[] {
  const width = sheet.getLastColumn();
  if (width === 0) return [];
  const [headers = []] = sheet.getSheetValues(headerRow, 1, 1, width);
  return headers.map(String);
}

/** Headers up to the last one that is not blank. */
export function filledHeaders(sheet: Sheet, tab: Tab): string[] {
  return filledTexts(topRows(sheet, tab)[tab.headerRow - 1] ?? []);
}

/**
 * Values from row 1 to the header row. The range has no end, so that the sheet need not be asked for its size.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#isEndColumnBounded()
 */
export function topRows(sheet: Sheet, { headerRow }: Tab): unknown[][] {
  const read = () => sheet.getRange(`1:${headerRow}`).getValues();
  try {
    return read();
  } catch {
    // Google refuses to read a range that has lost a column since
    return read();
  }
}

/** Texts up to the last one that is not blank. */
export function filledTexts(cells: readonly unknown[]): string[] {
  const texts = cells.map(String);
  return texts.slice(0, 1 + lastFilled(texts));
}

/** Position of the last text that is not blank, from 0; -1 if there is none. */
export function lastFilled(texts: readonly string[]): number {
  return texts.reduce((last, text, at) => (text === '' ? last : at), -1);
}

/** Rows `first` to `last`, in `width` columns from `column` on. All positions count from 1. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly column: number;
  readonly width: number;
}

function rowsBetween(
  sheet: Sheet,
  { first, last, column, width }: Stretch,
  read: CellReader,
): GridRow[] {
  const values = sheet.getSheetValues(first, column, last - first + 1, width);
  const lines = withDisplayedDates(sheet, values, [first, column]);
  return lines.map((cells, index) => ({ at: first + index, cells: cells.map(read) }));
}

/**
 * Selects rows of `width` columns by their texts in some columns (from 0). The `last` rows of the tab are read besides.
 */
export interface Pick {
  readonly columns: readonly number[];
  readonly width: number;
  readonly isWanted: (texts: readonly string[]) => boolean;
  readonly last: number;
  readonly read: CellReader;
}

/** `rows` has the wanted rows and others that were read with them; `leftOut` has the texts of all that are not wanted. */
export interface Picked {
  readonly rows: readonly GridRow[];
  readonly leftOut: Scan['rows'];
}

/**
 * Reads the key columns, and blocks that contain the wanted rows and rows between them. Reads again if people have
 * moved rows meanwhile; `null` if that happens twice.
 */
export function pickRows(sheet: Sheet, tab: Tab, pick: Pick): Picked | null {
  return pickOnce(sheet, tab, pick) ?? pickOnce(sheet, tab, pick);
}

/** One attempt; `null` if rows were moved after the columns were read. */
function pickOnce(
  sheet: Sheet,
  tab: Tab,
  { columns, width, isWanted, last, read }: Pick,
): Picked | null {
  const keys = columns.every((column) => column < width)
    ? columnTexts(sheet, tab, columns, read)
    : [];
  const wanted = new Set(keys.flatMap(({ at, texts }) => (isWanted(texts) ? [at] : [])));
  const places = [...wanted, ...(last === 0 ? [] : keys.slice(-last).map(({ at }) => at))];
  const rows = readStretches(sheet, places, { column: 1, width }, read);
  const textsOf = ({ cells }: GridRow) =>
    columns.map((column) => readText(cellText(cells[column] ?? '')));
  const found = rows.filter((row) => isWanted(textsOf(row)));
  const hasMoved = found.some(({ at }) => !wanted.has(at)) || found.length < wanted.size;
  return hasMoved ? null : { rows, leftOut: keys.filter(({ at }) => !wanted.has(at)) };
}

/**
 * Reads the texts of some columns (from 0) with one call for the block that contains them, down to the last row
 * with a text in one of them. The range has no end, so that no row can be added between the question for the
 * sheet's size and the reading.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#isEndRowBounded()
 */
export function columnTexts(
  sheet: Sheet,
  { headerRow }: Tab,
  columns: readonly number[],
  read: CellReader = String,
): Scan['rows'] {
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const block = sheet
    .getRange(`${cellName(headerRow, left + 1)}:${columnName(right + 1)}`)
    .getValues();
  const rows = block.slice(1).map((cells, index) => ({
    at: headerRow + 1 + index,
    texts: columns.map((column) => readText(cellText(read(cells[column - left] ?? '')))),
  }));
  return rows.slice(0, 1 + lastFilled(rows.map(({ texts }) => texts.join(''))));
}

/**
 * Reads rows, or some columns of them, by row number, in blocks that contain the wanted rows and rows between
 * them.
 */
export function readStretches(
  sheet: Sheet,
  places: readonly number[],
  columns: Omit<Stretch, 'first' | 'last'>,
  read: CellReader,
): GridRow[] {
  return stretchesOf(places, CELLS_ALONG / columns.width).flatMap((ends) =>
    rowsBetween(sheet, { ...ends, ...columns }, read),
  );
}

function stretchesOf(places: readonly number[], gap: number): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const stretch = stretches[stretches.length - 1];
    if (stretch && place - stretch.last <= gap) stretch.last = place;
    else stretches.push({ first: place, last: place });
  }
  return stretches;
}
