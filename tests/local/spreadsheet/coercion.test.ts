import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

const utc = (text: string) => new Date(`${text}Z`);
const UTC_VI = { zone: 'UTC', locale: 'vi_VN' };
const UTC_US = { zone: 'UTC', locale: 'en_US' };

function entered(input: unknown, options = UTC_VI, format = 'General') {
  const { sheet } = openSheet(options);
  const cell = sheet.getRange('A1').setNumberFormat(format).setValue(input);
  return [cell.getValue(), cell.getDisplayValue(), cell.getNumberFormat()];
}

const AUTO = '0.###############';

describe('a text set into a cell of a Vietnamese sheet', () => {
  it.each([
    ['00123', 123, '123', AUTO],
    ['1E5', 100_000, '1,00E+05', '0.00E+00'],
    ['1,5', 1.5, '1,5', AUTO],
    ['1.234', 1234, '1.234', '#,##0'],
    ['1.234,5', 1234.5, '1.234,50', '#,##0.00'],
    ['-7', -7, '-7', AUTO],
    ['+84912345678', 84_912_345_678, '84912345678', AUTO],
    ['12345678901234567890', 12_345_678_901_234_567_000, '1,23457E+19', AUTO],
    ['50%', 0.5, '50%', '0%'],
    ['98,6%', 0.986, '98,60%', '0.00%'],
    ['TRUE', true, 'TRUE', AUTO],
    ['false', false, 'FALSE', AUTO],
    ["'00123", '00123', '00123', AUTO],
    ['05-HD/VPTW', '05-HD/VPTW', '05-HD/VPTW', AUTO],
    ['- Đảng ủy xã', '- Đảng ủy xã', '- Đảng ủy xã', AUTO],
    ['31/2/2026', '31/2/2026', '31/2/2026', AUTO],
    ['1/2/3/4', '1/2/3/4', '1/2/3/4', AUTO],
    ['123 456', '123 456', '123 456', AUTO],
  ])('%s becomes %s', (text, value, display, format) => {
    expect(entered(text)).toEqual([value, display, format]);
  });

  it.each([
    ['5/4/2026', '2026-04-05T00:00', '5/4/2026', 'd/m/yyyy'],
    ['05/04/2026', '2026-04-05T00:00', '05/04/2026', 'dd/mm/yyyy'],
    ['5-4-26', '2026-04-05T00:00', '5-4-26', 'd-m-yy'],
    ['5.4.26', '2026-04-05T00:00', '5.4.26', 'd.m.yy'],
    ['2026-04-05', '2026-04-05T00:00', '2026-04-05', 'yyyy-mm-dd'],
    ['1/2', '2026-02-01T00:00', '1/2', 'd/m'],
    ['5/2026', '2026-05-01T00:00', '5/2026', 'm/yyyy'],
    ['5/4/2026 7:05', '2026-04-05T07:05', '5/4/2026 7:05', 'd/m/yyyy h:mm'],
    ['29/2/2024', '2024-02-29T00:00', '29/2/2024', 'd/m/yyyy'],
  ])('%s becomes the date %s', (text, moment, display, format) => {
    expect(entered(text)).toEqual([utc(moment), display, format]);
  });
});

describe('a text set into a cell of an American sheet', () => {
  it('reads month first, comma as separator of thousands, and no dotted dates', () => {
    expect(entered('4/5/2026', UTC_US)).toEqual([utc('2026-04-05T00:00'), '4/5/2026', 'm/d/yyyy']);
    expect(entered('13/1/2026', UTC_US)[0]).toBe('13/1/2026');
    expect(entered('1,234.5', UTC_US)).toEqual([1234.5, '1,234.50', '#,##0.00']);
    expect(entered('5.4.2026', UTC_US)[0]).toBe('5.4.2026');
    expect(entered('$5', UTC_US)).toEqual([5, '$5.00', '"$"#,##0.00']);
  });
});

describe('plain text format', () => {
  it.each(['00123', '1E5', '1/2', '=1+1', '+1', "'x", 'TRUE', '5/4/2026', '12345678901234567890'])(
    'keeps %s as typed',
    (text) => {
      expect(entered(text, UTC_VI, '@')).toEqual([text, text, '@']);
    },
  );

  it('turns numbers, booleans and dates into the text that they would show', () => {
    expect(entered(1.5, UTC_VI, '@')).toEqual(['1,5', '1,5', '@']);
    expect(entered(true, UTC_VI, '@')).toEqual(['TRUE', 'TRUE', '@']);
    expect(entered(utc('2026-04-05T00:00'), UTC_VI, '@')).toEqual([
      '05/04/2026',
      '05/04/2026',
      '@',
    ]);
  });

  it('turns existing content into text, and does not turn it back', () => {
    const { sheet } = openSheet(UTC_VI);
    const cell = sheet.getRange('A1').setValue('5/4/2026').setNumberFormat('@');
    expect(cell.getValue()).toBe('5/4/2026');
    expect(cell.setNumberFormat('General').getValue()).toBe('5/4/2026');
  });
});

describe('formulas', () => {
  it.each([
    ['=A2', '=A2'],
    ['+A2', '=+A2'],
    ['＝A2', '=A2'],
    ['＋A2', '=+A2'],
  ])('%s becomes one', (text, formula) => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1').setValue(text).getFormula()).toBe(formula);
  });

  it('a lone sign is a text', () => {
    expect(entered('=')).toEqual(['=', '=', AUTO]);
    expect(entered('-')).toEqual(['-', '-', AUTO]);
  });
});

describe('numbers and dates set by a script', () => {
  it('a number under a date format is read back as a date', () => {
    expect(entered(46_117, UTC_VI, 'dd/mm/yyyy')).toEqual([
      utc('2026-04-05T00:00'),
      '05/04/2026',
      'dd/mm/yyyy',
    ]);
  });

  it('a Date gets the date format of the locale, with time only when it has one', () => {
    expect(entered(utc('2026-04-05T00:00'))[2]).toBe('dd/mm/yyyy');
    expect(entered(utc('2026-04-05T07:05'))[1]).toBe('05/04/2026 7:05:00');
  });

  it('an invalid number is displayed as an error, and empty means empty', () => {
    expect(entered(Number.NaN)[0]).toBe('#NUM!');
    expect(entered(undefined)[0]).toBe('');
    expect(entered(null)[0]).toBe('');
  });
});
