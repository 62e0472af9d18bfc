import { describe, expect, it } from 'vitest';
import { listPhone } from '../../../src/import/list/list-phone';
import { phoneKey, splitNumbers } from '../../../src/import/list/phone-runs';

describe('a telephone cell', () => {
  it.each([
    ['', '', null, ''],
    ['0100 000 001', '0100 000 001', null, ''],
    ['(0100) 000-006', '(0100) 000-006', null, ''],
    ['+84 100 000 006', '+84 100 000 006', null, ''],
    ['100000002', '100000002', 'phoneLostZero', '0100000002'],
    ['2103860001', '2103860001', 'phoneLostZero', '02103860001'],
    [
      '912.345.678 / 0100000109',
      '912.345.678; 0100000109',
      'phoneLostZero',
      '0912.345.678; 0100000109',
    ],
    ['1.00000024E+08', '', 'phoneScientific', ''],
    ['1,00000024e8', '', 'phoneScientific', ''],
    ['0100 000 009 / 0100 000 109', '0100 000 009; 0100 000 109', 'phoneSeveral', ''],
    ['0100000009\n0100000109', '0100000009; 0100000109', 'phoneSeveral', ''],
    ['0987654321\n02103861222', '0987654321; 02103861222', 'phoneSeveral', ''],
    ['0912345678 - 0987654321', '0912345678; 0987654321', 'phoneSeveral', ''],
    ['ĐT: (+84) 912 345 678', '(+84) 912 345 678', null, ''],
    ['0912345678 12', '0912345678 12', 'phoneOdd', ''],
    ['386 1222 091 234 5678', '386 1222 091 234 5678', 'phoneOdd', ''],
    ['máy lẻ 12', 'máy lẻ 12', 'phoneOdd', ''],
    ['12345', '12345', 'phoneOdd', ''],
  ])('%j is kept as %j, with the fault %s', (cell, text, fault, proposal) => {
    expect(listPhone(cell)).toEqual({ text, fault, proposal });
  });
});

it.each([
  ['+84 100 000 006', '(0100) 000-006'],
  ['0100.000.001', '0100 000 001'],
])('%s and %s are one number', (a, b) => {
  expect(phoneKey(a)).toEqual(phoneKey(b));
});

it('a cell of more numbers than any office has is not divided', () => {
  const number = '0912345678';
  expect(splitNumbers(Array.from({ length: 60 }, () => number).join(' '))).toHaveLength(60);
  expect(splitNumbers(Array.from({ length: 61 }, () => number).join(' '))).toBeNull();
});
