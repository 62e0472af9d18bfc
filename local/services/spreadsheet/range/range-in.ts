import { googleError } from '../../errors/google-error';
import type { Tab } from '../book/book';
import { type Box, lastColumn, lastRow } from '../book/box';
import type { FileContext, Range } from '../handles/file-context';

/**
 * Returns a Range of a tab. Throws Google's errors if it is empty or outside the sheet.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)
 */
export function rangeIn(file: FileContext, tab: Tab, wanted: Box): Range {
  const box = {
    row: Math.trunc(wanted.row) || 0,
    column: Math.trunc(wanted.column) || 0,
    rows: Math.trunc(wanted.rows) || 0,
    columns: Math.trunc(wanted.columns) || 0,
    ...(wanted.isOpen && { isOpen: true }),
  };
  if (box.row < 1) throw googleError('The starting row of the range is too small.');
  if (box.column < 1) throw googleError('The starting column of the range is too small.');
  if (box.rows < 1) throw googleError('The number of rows in the range must be at least 1.');
  if (box.columns < 1) throw googleError('The number of columns in the range must be at least 1.');
  if (lastRow(box) > tab.maxRows || lastColumn(box) > tab.maxColumns) {
    throw googleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return file.range({ tab: tab.id, box });
}
