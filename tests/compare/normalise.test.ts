import { describe, expect, it } from 'vitest';
import { normaliser, withoutSeconds } from '../../scripts/compare/normalise';

describe('what two builds are allowed to differ in', () => {
  const normalised = normaliser('0.1.0');

  it.each([
    ['Mã của bản này là của ngày 28/11/2026.', 'Mã của bản này là của ngày 02/01/2027.'],
    ['The code of this version is of 28/11/2026.', 'The code of this version is of 02/01/2027.'],
    ['Đã gửi lúc 09:30:01', 'Đã gửi lúc 09:30:59'],
    ['2024-10-30T09:30 150', '2024-10-30T09:30 59999'],
  ])('%s', (before, after) => {
    expect(normalised(after)).toBe(normalised(before));
  });

  it.each([
    ['09:30', '09:31'],
    ['tiện ích phiên bản 10.1.0', 'tiện ích phiên bản 10.1.01'],
    ['Hạn: ngày 28/11/2026.', 'Hạn: ngày 02/01/2027.'],
  ])('%s is not %s', (before, after) => {
    expect(normalised(after)).not.toBe(normalised(before));
  });

  it('the version of each', () => {
    expect(normaliser('0.2.0')('phiên bản 0.2.0')).toBe(normalised('phiên bản 0.1.0'));
  });

  it('the seconds of a time in a cell, not those of a number', () => {
    const minute = 45_595 + (9 * 60 + 30) / 1440;
    const second = 1 / 86_400;
    expect(withoutSeconds(minute + 59 * second, '30/10/2024 09:30')).toBe(
      withoutSeconds(minute, '30/10/2024 09:30'),
    );
    expect(withoutSeconds(0.123456, '12%')).toBe(0.123456);
  });
});
