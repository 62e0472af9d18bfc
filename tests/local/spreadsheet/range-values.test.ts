import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

describe('values of a range', () => {
  it('reads back what was written, empty cells as empty texts', () => {
    const { sheet } = openSheet();
    sheet.getRange('B2:C3').setValues([
      ['Đảng ủy xã Phú Ninh', 12],
      [true, null],
    ]);
    expect(sheet.getRange(1, 1, 3, 3).getValues()).toEqual([
      ['', '', ''],
      ['', 'Đảng ủy xã Phú Ninh', 12],
      ['', true, ''],
    ]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 3]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C3');
  });

  it('refuses a block with another number of rows', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange(1, 1, 3, 1).setValues([[1], [2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 2 but the range has 3.',
    );
  });

  it('refuses a ragged block and writes nothing of it', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
    expect(sheet.getLastRow()).toBe(0);
  });

  it.each([
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [1, 0, 1, 1, 'The starting column of the range is too small.'],
    [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
    [1, 1, 1, 0, 'The number of columns in the range must be at least 1.'],
    [1, 1, 1001, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [1, 27, 1, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('refuses getRange(%i, %i, %i, %i)', (row, column, rows, columns, text) => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange(row, column, rows, columns)).toThrow(text);
  });

  it('refuses arguments of wrong types', () => {
    const { sheet } = openSheet();
    const range = sheet.getRange('A1');
    expect(() => Reflect.apply(range.setValues, range, ['x', 1])).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => Reflect.apply(range.setValues, range, [[1, 2]])).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('names the method that is not emulated', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('A1').setTextRotation(45)).toThrow(
      'Range.setTextRotation is not emulated',
    );
  });

  it('refuses more than 50,000 characters in a cell', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1').setValue('a'.repeat(50_000));
    expect(() => sheet.getRange('A1').setValue('a'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('are returned from a position, where -1 is the last row or column with data', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    expect([sheet.getSheetValues(1, -1, 2, 1), sheet.getSheetValues(-1, 1, 1, 2)]).toEqual([
      [[2], [4]],
      [[3, 4]],
    ]);
  });

  it('keeps a formula as text, with the value of a literal and none for the rest', () => {
    const { sheet } = openSheet();
    sheet
      .getRange('A1:A4')
      .setValues([['=12'], ['=HYPERLINK("https://example.org";"Mở")'], ['=SUM(B:B)'], ['=SUM(']]);
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[12], ['Mở'], [''], ['#ERROR!']]);
    expect(sheet.getRange('A1:A4').getFormulas()).toEqual([
      ['=12'],
      ['=HYPERLINK("https://example.org";"Mở")'],
      ['=SUM(B:B)'],
      ['=SUM('],
    ]);
    sheet.getRange('A1').setValue('chữ');
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });
});
