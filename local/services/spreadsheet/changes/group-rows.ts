import { googleError } from '../../errors/google-error';
import { notEmulated } from '../../objects/service-object';
import { ownRow, type Tab } from '../book/book';

/** Adds a group. The error for row 1 does not have Google's text. */
export function groupRows(tab: Tab, row: number, rows: number, delta: number): void {
  if (row === 1) throw googleError('The first row cannot be in a group.');
  const overlaps = tab.rowGroups.some((one) => one.row < row + rows && row < one.row + one.rows);
  if (delta !== 1 || overlaps) throw notEmulated('Range.shiftRowGroupDepth of rows in a group');
  tab.rowGroups = [...tab.rowGroups, { row, rows, collapsed: false }];
}

export function foldRowGroups(tab: Tab, collapsed: boolean): void {
  tab.rowGroups = tab.rowGroups.map((group) => ({ ...group, collapsed }));
  for (const { row, rows } of tab.rowGroups)
    for (let at = row; at < row + rows; at += 1) ownRow(tab, at).hidden = collapsed;
}
