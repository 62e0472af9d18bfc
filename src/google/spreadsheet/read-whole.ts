import { columnName } from '../../texts/cell-name';
import { missingColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';
import type { TabSheet } from './tab-sheet';

/** Tabs with up to this many columns are read without asking how far they are filled. */
const NARROW = 5;

/**
 * Returns all values of a sheet from A1 on. Reads the row below the last one too: if it is filled, people have
 * added rows after the size was asked, and all is read again. Where the sheet ends with its last filled row, Google
 * refuses such a range or cuts it, which is not documented; both are accepted.
 */
export function readWhole(opened: TabSheet, tab: Tab): unknown[][] {
  const narrow = Object.keys(tab.columns).length <= NARROW ? readNarrow(opened, tab) : null;
  return narrow ?? readOnce(opened) ?? readOnce(opened) ?? opened.sheet.getDataRange().getValues();
}

/**
 * Values of the declared columns down to the end of the sheet: with the 1,000 rows that Google gives, reading few
 * columns takes less time than the question how far they are filled. `null` if people have added or moved columns,
 * which shows in the column beside them.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#isEndRowBounded()
 */
function readNarrow(opened: TabSheet, tab: Tab): unknown[][] | null {
  const width = Object.keys(tab.columns).length;
  const values = columnsOf(opened, width + 1);
  const headers = values?.[tab.headerRow - 1]?.slice(0, width).map(String) ?? [];
  const isWhole = missingColumns(tab, headers).length === 0;
  if (!values || !isWhole || values.some((cells) => cells[width] !== '')) return null;
  while (values[values.length - 1]?.every((cell) => cell === '')) values.pop();
  return values.map((cells) => cells.slice(0, width));
}

/** Values of the first `count` columns; `null` if the sheet has fewer. */
function columnsOf(opened: TabSheet, count: number): unknown[][] | null {
  try {
    return opened.sheet.getRange(`A1:${columnName(count)}`).getValues();
  } catch (error) {
    opened.forgetSize();
    if (opened.columns() >= count) throw error;
    return null;
  }
}

/** One attempt, which reads one row more. `null` if rows were added after the size was asked. */
function readOnce(opened: TabSheet): unknown[][] | null {
  const { sheet } = opened;
  const all = sheet.getDataRange();
  const [, column, end] = /([A-Z]+)(\d+)$/.exec(all.getA1Notation()) ?? [];
  const last = Number(end);
  const values = valuesDownTo(opened, `A1:${column}${last + 1}`, last + 1) ?? all.getValues();
  const [below] = values.splice(last);
  if (below?.some((cell) => cell !== '')) return null;
  return below === undefined && sheet.getLastRow() > last ? null : values;
}

/** Values of the rows `first` to `last`, as far as the sheet has them. */
export function wholeRows(opened: TabSheet, first: number, last: number): unknown[][] {
  const values = valuesDownTo(opened, `${first}:${last}`, last);
  if (values) return values;
  const end = opened.rows();
  return end < first ? [] : opened.sheet.getRange(`${first}:${end}`).getValues();
}

/** Values of a range that ends with row `last`; `null` if the sheet ends before it. */
function valuesDownTo(opened: TabSheet, range: string, last: number): unknown[][] | null {
  try {
    return opened.sheet.getRange(range).getValues();
  } catch (error) {
    opened.forgetSize();
    if (opened.rows() >= last) throw error;
    return null;
  }
}
