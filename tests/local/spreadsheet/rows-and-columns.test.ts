import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

describe('rows and columns', () => {
  it('are inserted before and after with the style and validation of their neighbour', () => {
    const { sheet, app } = openSheet();
    const list = app.newDataValidation().requireValueInList(['Có']).build();
    sheet.getRange('A1:A3').setValues([['đầu'], [1], [2]]);
    sheet.getRange('A1').setBackground('#eeeeee');
    sheet.getRange('A2').setDataValidation(list);
    sheet.insertRowAfter(1);
    sheet.insertRowsBefore(3, 2);
    expect(sheet.getRange('A1:A6').getValues()).toEqual([['đầu'], [''], [''], [''], [1], [2]]);
    expect(sheet.getRange('A2').getBackground()).toBe('#eeeeee');
    expect(sheet.getRange('A4').getDataValidation()?.getCriteriaValues()).toEqual([['Có']]);
    expect(sheet.getMaxRows()).toBe(1003);
  });

  it('move notes, formulas, merges, protections, rules, filters and charts along', () => {
    const { sheet, app } = openSheet();
    sheet.getRange('B2').setNote('ghi chú').setFormula('=SUM(C:C)');
    sheet.getRange('B3:C3').merge();
    sheet.getRange('B2:C9').protect();
    sheet.getRange('A2:C9').createFilter();
    const red = app.newConditionalFormatRule().whenTextEqualTo('quá hạn').setBackground('#ff0000');
    sheet.setConditionalFormatRules([red.setRanges([sheet.getRange('B2:B9')]).build()]);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A2:B9'));
    sheet.insertChart(chart.setPosition(2, 5, 0, 0).build());
    sheet.insertRowBefore(1);
    sheet.insertColumnBefore(2);
    sheet.deleteRow(5);
    const notations = (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
      ranges.map((range) => range.getA1Notation());
    expect([
      sheet.getRange('C3').getNote(),
      sheet.getRange('C3').getFormula(),
      notations(sheet.getRange('A1:Z10').getMergedRanges()),
      notations(sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getRange())),
      sheet.getFilter()?.getRange().getA1Notation(),
      notations(sheet.getConditionalFormatRules().flatMap((rule) => rule.getRanges())),
      notations(sheet.getCharts().flatMap((one) => one.getRanges())),
    ]).toEqual(['ghi chú', '=SUM(C:C)', ['C4:D4'], ['C3:D9'], 'A3:D9', ['C3:C9'], ['A3:C9']]);
  });

  it('are moved by people with content, notes, styles and protections', () => {
    const { sheet, app, service } = openSheet();
    const name = sheet.getName();
    sheet.getRange('A1:C3').setValues([
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    sheet.getRange('A2').setNote('ghi chú').setBackground('#eeeeee');
    sheet.getRange('A1:A3').protect();
    sheet.getRange('B1:C3').createFilter();
    const protectedNow = () =>
      sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());
    service.moveColumn(name, 1, 3);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'c', 'a']]);
    expect([sheet.getRange('C2').getNote(), sheet.getRange('C2').getBackground()]).toEqual([
      'ghi chú',
      '#eeeeee',
    ]);
    expect([protectedNow(), sheet.getFilter()?.getRange().getA1Notation()]).toEqual([
      ['C1:C3'],
      'A1:B3',
    ]);
    service.moveColumn(name, 3, 1);
    expect([sheet.getRange('A1:C1').getValues(), protectedNow()]).toEqual([
      [['a', 'b', 'c']],
      ['A1:A3'],
    ]);
    service.orderRows(name, 2, [1, 0]);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['a'], [4], [1]]);
    expect(sheet.getRange('A3').getNote()).toBe('ghi chú');
  });

  it('cannot be outside the sheet, and the last unfrozen one cannot be deleted', () => {
    const { sheet } = openSheet();
    expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(() => sheet.setFrozenColumns(26)).toThrow(
      "You can't freeze all visible columns on the sheet.",
    );
    sheet.deleteRow(1);
    expect([sheet.getFrozenRows(), sheet.getMaxRows()]).toEqual([1, 999]);
  });

  it('are at most ten million cells in the whole file', () => {
    const { sheet, file } = openSheet();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    sheet.insertRowsAfter(1000, 383_000);
    expect(() => file.insertSheet('Thêm')).toThrow('above the limit of 10000000 cells');
  });

  it('are appended below the content, and a full sheet grows', () => {
    const { sheet } = openSheet();
    sheet.deleteRows(3, 998);
    sheet.getRange('B1').setBackground('#eeeeee');
    sheet.appendRow(['a', '5/4/2026']).appendRow(['b']).appendRow(['c']);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([
      ['a', '5/4/2026'],
      ['b', ''],
      ['c', ''],
    ]);
    expect(sheet.getMaxRows()).toBe(3);
  });

  it('are appended as if typed, under the format of plain text too', () => {
    const { sheet } = openSheet();
    sheet.getRange('A:B').setNumberFormat('@');
    sheet.appendRow(['0123', '1+1', "'0123"]);
    sheet.getRange('A2:B2').setValues([['0123', '=1+1']]);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      [123, '1+1', '0123'],
      ['0123', '=1+1', ''],
    ]);
  });

  it('are hidden by hand and by a filter, and sorted within their range', () => {
    const { sheet, service, tab } = openSheet();
    sheet.getRange('A1:B5').setValues([
      ['tên', 'số'],
      ['ứng', 3],
      ['an', ''],
      ['đà', 'chữ'],
      ['ba', 1],
    ]);
    service.hideRow(tab, 5);
    service.filter(tab, 1, ['an']);
    expect([2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(sheet.isRowHiddenByUser(5)).toBe(true);
    sheet.getRange('A2:B5').sort({ column: 2, ascending: false });
    expect(sheet.getRange('A2:A5').getValues().flat()).toEqual(['đà', 'ứng', 'ba', 'an']);
    sheet.getRange('A2:B5').sort(1);
    expect(sheet.getRange('A2:A5').getValues().flat()).toEqual(['an', 'ba', 'đà', 'ứng']);
  });
});
