import type { Tab } from '../../workbook/cells/tab';
import { gridColumns, SPARE_COLUMNS } from '../../workbook/grid-size';
import type { TabSheet } from './tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Most cells that are looked at in one call. */
const CELLS_PER_CALL = 200_000;

/** How a cell looks that nobody has formatted; unformatted cells report either number format. */
const PLAIN: readonly unknown[] = ['#ffffff', '', '0.###############', 'General', null];

/**
 * Number of columns at the right end of a sheet that have neither content nor background, number format, note or
 * dropdown in any row, and are more than the tab needs. 0 if a chart begins there.
 */
export function blankColumns({ sheet, rows, columns }: TabSheet, tab: Tab): number {
  const first = keptColumns(sheet, tab) + 1;
  const width = columns() - first + 1;
  if (width <= 0) return 0;
  const isCovered = sheet
    .getCharts()
    .some((chart) => chart.getContainerInfo().getAnchorColumn() >= first);
  if (isCovered) return 0;
  const height = rows();
  const step = Math.max(1, Math.floor(CELLS_PER_CALL / width));
  let plain = width;
  for (let row = 1; row <= height && plain > 0; row += step) {
    const count = Math.min(step, height - row + 1);
    plain = Math.min(plain, plainColumns(sheet.getRange(row, first, count, width)));
  }
  return plain;
}

/** Deletes the last `count` columns, less those that have content by now. Returns the number of deleted cells. */
export function cutColumns(
  { sheet, rows, columns, forgetSize }: TabSheet,
  tab: Tab,
  count: number,
): number {
  forgetSize();
  const first = Math.max(columns() - count, keptColumns(sheet, tab)) + 1;
  const left = Math.max(0, columns() - first + 1);
  const cells = left * rows();
  if (left > 0) sheet.deleteColumns(first, left);
  forgetSize();
  return cells;
}

/** Columns with content, or those of a new tab if these are more, and `SPARE_COLUMNS` blank ones. */
function keptColumns(sheet: Sheet, tab: Tab): number {
  return Math.max(sheet.getLastColumn() + SPARE_COLUMNS, gridColumns(tab));
}

/** Number of columns at the right end of the range in which every cell is plain. */
function plainColumns(range: Range): number {
  const looks: readonly (readonly (readonly unknown[])[])[] = [
    range.getBackgrounds(),
    range.getNumberFormats(),
    range.getNotes(),
    range.getDataValidations(),
  ];
  const used = looks
    .flat()
    .map((cells) =>
      cells.reduce<number>((last, look, at) => (PLAIN.includes(look) ? last : at + 1), 0),
    );
  return range.getNumColumns() - used.reduce((most, one) => Math.max(most, one), 0);
}
