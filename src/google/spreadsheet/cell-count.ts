import type { Words } from '../../words/words';
import { FileFull, MOST_CELLS } from '../../workbook/grid-size';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells of the grid of all sheets. Asks two questions a sheet. */
export function cellCount(file: Spreadsheet): number {
  const sizes = file.getSheets().map((sheet) => sheet.getMaxRows() * sheet.getMaxColumns());
  return sizes.reduce((sum, cells) => sum + cells, 0);
}

/** Runs `act`, which adds `cells` to the file. Throws `FileFull` if Google refuses because these are too many. */
export function growing<T>(
  file: () => Spreadsheet,
  cells: () => number,
  { errors }: Words,
  act: () => T,
): T {
  try {
    return act();
  } catch (error) {
    if (cellCount(file()) + cells() <= MOST_CELLS) throw error;
    throw new FileFull(errors.fileFull);
  }
}
