import { readText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import type { GridRow, Scan } from '../../workbook/cells/cell';
import { findColumns } from '../../workbook/cells/find-columns';
import { runsOf } from '../../workbook/cells/runs-of';
import type { Tab } from '../../workbook/cells/tab';
import type { CellReader } from './cell-values';
import { headersOf, rowsBetween, type Stretch } from './pick-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads the headers and the texts of some columns, with one call for the block that contains these columns. */
export function scanColumns(sheet: Sheet, tab: Tab, keys: readonly string[], words: Words): Scan {
  const headers = headersOf(sheet, tab);
  const found = findColumns(tab, headers, words);
  const places = keys.map((key) => found[key] ?? 0);
  const left = Math.min(...places);
  const count = sheet.getLastRow() - tab.headerRow;
  if (count < 1) return { headers, rows: [] };
  const first = tab.headerRow + 1;
  const block = sheet.getSheetValues(first, left + 1, count, Math.max(...places) - left + 1);
  const rows = block.map((cells, index) => ({
    at: first + index,
    texts: places.map((place) => readText(String(cells[place - left] ?? ''))),
  }));
  return { headers, rows };
}

/** Reads rows, or some columns of them, by row number, with one call per run of consecutive rows. */
export function readPlaces(
  sheet: Sheet,
  places: readonly number[],
  columns: Pick<Stretch, 'column' | 'width'>,
  read: CellReader,
): GridRow[] {
  return runsOf(places).flatMap((run) => {
    const first = run[0] ?? 1;
    return rowsBetween(sheet, { first, last: first + run.length - 1, ...columns }, read);
  });
}
