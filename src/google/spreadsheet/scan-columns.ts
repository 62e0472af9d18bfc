import type { GridRow, Scan } from '../../workbook/cells/cell';
import type { Tab } from '../../workbook/cells/tab';
import type { CellReader } from './cell-values';
import { columnTexts, readStretches, type Stretch } from './pick-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads the texts of some columns, given from 0. Columns after the first `width` read as blank. */
export function scanColumns(
  sheet: Sheet,
  tab: Tab,
  columns: readonly number[],
  width: number,
): Scan['rows'] {
  const present = columns.filter((column) => column < width);
  if (present.length === 0) return [];
  return columnTexts(sheet, tab, present).map(({ at, texts }) => ({
    at,
    texts: columns.map((column) => texts[present.indexOf(column)] ?? ''),
  }));
}

/** Reads rows, or some columns of them, by row number. */
export function readPlaces(
  sheet: Sheet,
  places: readonly number[],
  columns: Pick<Stretch, 'column' | 'width'>,
  read: CellReader,
): GridRow[] {
  const wanted = new Set(places);
  return readStretches(sheet, places, columns, read).filter(({ at }) => wanted.has(at));
}
