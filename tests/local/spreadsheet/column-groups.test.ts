import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

const hiddenIn = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  Array.from({ length: 8 }, (_, i) => i + 1).filter((column) => sheet.isColumnHiddenByUser(column));

describe('groups of columns', () => {
  it('are created by depth, collapsed, expanded and removed', () => {
    const { sheet } = openSheet();
    sheet.getRange('B1:D1').shiftColumnGroupDepth(1);
    sheet.getRange('C1').shiftColumnGroupDepth(1);
    expect([1, 2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column))).toEqual([
      0, 1, 2, 1, 0,
    ]);
    const outer = sheet.getColumnGroup(2, 1);
    const inner = sheet.getColumnGroup(3, 2);
    expect([
      outer?.getRange().getA1Notation(),
      outer?.getControlIndex(),
      inner?.getDepth(),
    ]).toEqual(['B1:D1000', 1, 2]);
    inner?.collapse();
    outer?.collapse();
    expect(hiddenIn(sheet)).toEqual([2, 3, 4]);
    expect(sheet.getColumnGroup(1, 1)?.expand().isCollapsed()).toBe(false);
    expect(hiddenIn(sheet)).toEqual([3]);
    sheet.expandAllColumnGroups();
    expect(hiddenIn(sheet)).toEqual([]);
    inner?.remove();
    sheet.getRange('B1:D1').shiftColumnGroupDepth(-1);
    expect([2, 3, 4].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 0, 0]);
    expect(() => sheet.getColumnGroup(2, 1)).toThrow('does not exist');
    expect(() => sheet.getRange('A1:B1').shiftColumnGroupDepth(1)).toThrow('first column');
  });

  it('merge when adjacent, follow their columns, and have a depth of at most eight', () => {
    const { sheet } = openSheet();
    sheet.getRange('B1').shiftColumnGroupDepth(1);
    sheet.getRange('C1').shiftColumnGroupDepth(9);
    expect(sheet.getColumnGroup(3, 1)?.getRange().getA1Notation()).toBe('B1:C1000');
    expect(sheet.getColumnGroupDepth(3)).toBe(8);
    sheet.insertColumnBefore(1);
    expect(sheet.collapseAllColumnGroups().getColumnGroup(3, 1)?.isCollapsed()).toBe(true);
    expect(hiddenIn(sheet)).toEqual([3, 4]);
  });
});
