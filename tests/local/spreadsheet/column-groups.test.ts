import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

const hiddenIn = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  Array.from({ length: 8 }, (_, i) => i + 1).filter((column) => sheet.isColumnHiddenByUser(column));

describe('columns that are moved', () => {
  it('go as Google’s example says: A and B, moved to 5, become C and D', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:F1').setValues([['a', 'b', 'c', 'd', 'e', 'f']]);
    sheet.moveColumns(sheet.getRange('A1:B1'), 5);
    expect(sheet.getRange('A1:F1').getValues()).toEqual([['c', 'd', 'a', 'b', 'e', 'f']]);
    sheet.moveColumns(sheet.getRange('F3'), 1);
    expect(sheet.getRange('A1:F1').getValues()).toEqual([['f', 'c', 'd', 'a', 'b', 'e']]);
  });

  it('take along notes, formulas, looks, dropdowns, sizes, what lies over them alone and what a filter hides', () => {
    const { sheet, app, service, tab } = openSheet();
    const list = app.newDataValidation().requireValueInList(['Có']).build();
    sheet.getRange('A1:D3').setValues([
      ['a', 'b', 'c', 'd'],
      [1, 2, 'x', 4],
      [1, 2, 'y', 4],
    ]);
    sheet.getRange('C2').setNote('ghi chú').setBackground('#eeeeee').setDataValidation(list);
    sheet.getRange('C3').setFormula('="y"');
    sheet.setColumnWidth(3, 222);
    sheet.hideColumns(3);
    sheet.getRange('C1:C3').protect();
    sheet.getRange('A1:D3').protect();
    const red = app.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ff0000');
    sheet.setConditionalFormatRules([red.setRanges([sheet.getRange('C2:C3')]).build()]);
    service.filter(tab, 3, ['y']);
    sheet.moveColumns(sheet.getRange('C1'), 2);
    const notations = (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
      ranges.map((range) => range.getA1Notation());
    expect([
      sheet.getRange('B2').getNote(),
      sheet.getRange('B2').getBackground(),
      sheet.getRange('B2').getDataValidation()?.getCriteriaValues()[0],
      sheet.getRange('C2').getDataValidation(),
      sheet.getRange('B3').getFormula(),
      [sheet.getColumnWidth(2), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)],
      notations(sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getRange())),
      notations(sheet.getConditionalFormatRules().flatMap((rule) => rule.getRanges())),
      sheet.isRowHiddenByFilter(3),
    ]).toEqual([
      'ghi chú',
      '#eeeeee',
      ['Có'],
      null,
      '="y"',
      [222, true, false],
      ['B1:B3', 'A1:D3'],
      ['B2:B3'],
      true,
    ]);
  });

  it('stay where they are when they are to go before themselves, and are refused with half a merge', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    sheet.moveColumns(sheet.getRange('B1'), 3);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['a', 'b', 'c']]);
    sheet.getRange('B2:C2').merge();
    expect(() => sheet.moveColumns(sheet.getRange('B1'), 1)).toThrow('merged cells');
    expect(() => sheet.moveColumns(sheet.getRange('A1'), 3)).toThrow('merged cells');
    expect(() => sheet.moveColumns(sheet.getRange('A1'), 28)).toThrow('out of bounds');
    sheet.moveColumns(sheet.getRange('B1:C1'), 1);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'c', 'a']]);
  });
});

describe('groups of columns', () => {
  it('are made by depth, folded, unfolded and taken away', () => {
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

  it('that touch are one, follow their columns, and are no deeper than eight', () => {
    const { sheet } = openSheet();
    sheet.getRange('B1').shiftColumnGroupDepth(1);
    sheet.getRange('C1').shiftColumnGroupDepth(9);
    expect(sheet.getColumnGroup(3, 1)?.getRange().getA1Notation()).toBe('B1:C1000');
    expect(sheet.getColumnGroupDepth(3)).toBe(8);
    sheet.insertColumnBefore(1);
    sheet.moveColumns(sheet.getRange('C1:D1'), 2);
    expect(sheet.collapseAllColumnGroups().getColumnGroup(2, 1)?.isCollapsed()).toBe(true);
    expect(hiddenIn(sheet)).toEqual([2, 3]);
  });
});
