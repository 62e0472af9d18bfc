import { expect, it } from 'vitest';
import { openSheet } from './open-sheet';

it('rows are grouped, collapsed and expanded, and stay a group if rows are inserted above or deleted', () => {
  const { sheet } = openSheet();
  const hidden = () =>
    Array.from({ length: 8 }, (_, i) => i + 1).filter((row) => sheet.isRowHiddenByUser(row));
  sheet.getRange('A3:A5').shiftRowGroupDepth(1);
  expect([2, 3, 5, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 1, 0]);
  sheet.collapseAllRowGroups();
  expect(hidden()).toEqual([3, 4, 5]);
  sheet.insertRowBefore(2);
  sheet.deleteRow(6);
  expect([3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 1, 0]);
  sheet.expandAllRowGroups();
  expect(hidden()).toEqual([]);
  expect(() => sheet.getRange('A4').shiftRowGroupDepth(1)).toThrow('not emulated');
  expect(() => sheet.getRange('A1').shiftRowGroupDepth(1)).toThrow('first row');
});
