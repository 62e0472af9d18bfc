import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

function shown(value: number | string | boolean, format: string, locale = 'vi_VN') {
  const { sheet } = openSheet({ locale, zone: 'UTC' });
  return sheet.getRange('A1').setNumberFormat(format).setValue(value).getDisplayValue();
}

describe('a number format', () => {
  it.each([
    [1234.5, '#,##0', '1.235'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0.986, '0.0%', '98,6%'],
    [0.125, '0%', '13%'],
    [5, '00', '05'],
    [0.5, '#.##', ',5'],
    [-3, '0', '-3'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"không"', 'không'],
    [7, '0" đơn vị"', '7 đơn vị'],
    [7, '[Red]0', '7'],
    [1e6, '#,##0 [$₫]', '1.000.000 ₫'],
    [46_117.5, 'dd/mm/yyyy hh:mm', '05/04/2026 12:00'],
    [46_117.5, 'd/m', '5/4'],
    [46_117.75, 'h:mm am/pm', '6:00 PM'],
    [46_117.75, 'hh:mm:ss', '18:00:00'],
    [1.5, '[h]:mm', '36:00'],
    [46_117, 'yyyy-mm-dd', '2026-04-05'],
    [46_117, '"ngày" d "tháng" m "năm" yyyy', 'ngày 5 tháng 4 năm 2026'],
  ])('%s under %s shows %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('uses the names and separators of the locale', () => {
    expect(shown(1234.5, '#,##0.0', 'en_US')).toBe('1,234.5');
    expect(shown(46_117, 'mmm d, yyyy', 'en_US')).toBe('Apr 5, 2026');
    expect(shown(46_117, 'dddd', 'en_US')).toBe('Sunday');
    expect(shown(46_117, 'dddd', 'vi_VN')).toBe('Chủ Nhật');
  });

  it('that getNumberFormat reports for an unset cell can be set: a day typed there is shown as a number', () => {
    const { sheet } = openSheet({ zone: 'UTC' });
    const cell = sheet.getRange('A1').setNumberFormat(sheet.getRange('B1').getNumberFormat());
    expect(cell.setValue('5/4/2026').getDisplayValue()).toBe('46117');
    expect(cell.setNumberFormat('General').setValue('5/4/2026').getDisplayValue()).toBe('5/4/2026');
    const unset = sheet.getRange('B1').getNumberFormat();
    expect(cell.setNumberFormat('general').getNumberFormat()).toBe(unset);
  });

  it.each([
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,3333333333'],
    [84_912_345_678, '84912345678'],
    [1e15, '1E+15'],
    [1.5e-10, '1,5E-10'],
    [0, '0'],
  ])('is automatic: %s shows %s', (value, text) => {
    expect(shown(value, 'General')).toBe(text);
  });
});
