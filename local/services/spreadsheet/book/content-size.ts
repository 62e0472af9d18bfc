import type { CellValue } from '../cells/cell-value';
import type { Row, Tab } from './book';
import { type Box, boxOf } from './box';

/** Last row and column that hold content; 0 when the tab is empty. */
export function contentSize(tab: Tab): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let i = tab.rows.length - 1; i >= 0; i -= 1) {
    const row = tab.rows[i];
    // A row that is no longer than what was found already reaches no further: it need not be looked into.
    if (!row || (row.values.length <= columns && !row.formulas?.size)) continue;
    const width = contentWidth(row);
    if (width > 0 && rows === 0) rows = i + 1;
    columns = Math.max(columns, width);
  }
  return { rows, columns };
}

/** Last row that holds content, looked for from the end; 0 when the tab is empty. */
export function lastRowOf(tab: Tab): number {
  for (let last = tab.rows.length; last > 0; last -= 1) {
    const row = tab.rows[last - 1];
    if (row && contentWidth(row) > 0) return last;
  }
  return 0;
}

function contentWidth(row: Row): number {
  let width = row.values.length;
  while (width > 0 && row.values[width - 1] === undefined) width -= 1;
  if (row.formulas) for (const column of row.formulas.keys()) width = Math.max(width, column);
  return width;
}

/** Box that covers a whole tab. */
export function wholeOf(tab: Tab): Box {
  return boxOf(1, 1, tab.maxRows, tab.maxColumns);
}

/** Value of a cell as stored. */
export function valueAt(tab: Tab, row: number, column: number): CellValue {
  return tab.rows[row - 1]?.values[column - 1];
}
