import { readText } from '../../texts/safe-text';
import type { GridRow, Scan } from '../../workbook/cells/cell';
import { runsOf } from '../../workbook/cells/runs-of';
import type { Tab } from '../../workbook/cells/tab';
import type { CellReader } from './cell-values';
import { rowsBetween, type Stretch } from './pick-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the texts of some columns, given from 0, with one call for the block that contains them. Columns after
 * the first `width` do not exist and read as blank.
 */
export function scanColumns(
  sheet: Sheet,
  { headerRow }: Tab,
  columns: readonly number[],
  width: number,
): Scan['rows'] {
  const left = Math.min(...columns, width - 1);
  const right = Math.min(Math.max(...columns), width - 1);
  const count = sheet.getLastRow() - headerRow;
  if (count < 1) return [];
  const first = headerRow + 1;
  const block = sheet.getSheetValues(first, left + 1, count, right - left + 1);
  return block.map((cells, index) => ({
    at: first + index,
    texts: columns.map((column) => readText(String(cells[column - left] ?? ''))),
  }));
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
