import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../src/texts/number-text';

describe('a whole number', () => {
  it.each([
    ['45', 45],
    [' 0045 ', 45],
    ['0', 0],
    ['1.234', 1234],
    ['1.000.000', 1_000_000],
    ['1.000.001', null],
    ['9999999', null],
    ['1,5', null],
    ['1.5', null],
    ['12.34', null],
    ['-1', null],
    ['1e3', null],
    ['bốn', null],
    ['', null],
  ])('typed %j is %s', (text, value) => {
    expect(wholeNumber(text)).toEqual(value);
  });

  it('reads the same with or without thousands separators', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (value) => {
        const dotted = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        expect([wholeNumber(String(value)), wholeNumber(dotted)]).toEqual([value, value]);
      }),
    );
  });

  it('may have a lower limit', () => {
    expect([wholeNumber('10', 10), wholeNumber('11', 10)]).toEqual([10, null]);
  });
});
