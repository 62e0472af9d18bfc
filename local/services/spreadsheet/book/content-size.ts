import type { Row, Tab } from './book';
import { type Box, boxOf } from './box';

/** Returns the last row and the last column with content. Both are 0 in an empty tab. */
export function contentSize(tab: Tab): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let i = tab.rows.length - 1; i >= 0; i -= 1) {
    const row = tab.rows[i];
    // A row that is no longer than the width found so far cannot widen it.
    if (!row || (row.values.length <= columns && !row.formulas?.size)) continue;
    const width = contentWidth(row);
    if (width > 0 && rows === 0) rows = i + 1;
    columns = Math.max(columns, width);
  }
  return { rows, columns };
}

/**
 * Returns the last row with content, or 0 in an empty tab. Faster than `contentSize`, because it searches from
 * the end.
 */
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

export function wholeOf(tab: Tab): Box {
  return boxOf(1, 1, tab.maxRows, tab.maxColumns);
}
