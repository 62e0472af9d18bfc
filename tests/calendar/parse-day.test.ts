import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/parse-day';
import { anyDay } from '../builders/days';
import { shows } from '../promises/shows';

shows(28);

describe('a typed day', () => {
  it.each([
    ['30/10/2024', '2024-10-30'],
    ['5/4/2026', '2026-04-05'],
    ['05-04-2026', '2026-04-05'],
    ['5.4.2026', '2026-04-05'],
    [' 5 / 4 / 2026 ', '2026-04-05'],
    ['2026-04-05', '2026-04-05'],
    ['2026-4-5', '2026-04-05'],
    ['ngày 05 tháng 4 năm 2026', '2026-04-05'],
    ['NGÀY 5 THÁNG 4 NĂM 2026', '2026-04-05'],
    ['5 tháng 4 năm 2026', '2026-04-05'],
    ['ngày 5 tháng 4 năm 2026'.normalize('NFD'), '2026-04-05'],
    ['5\u00a0tháng 4  năm 2026', '2026-04-05'],
    ['29/2/2024', '2024-02-29'],
  ])('%j is %s', (text, day) => {
    expect(parseDay(text)).toEqual(day);
  });

  it.each([
    '5.4.26',
    '30/10',
    '10/2024',
    '29/2/2023',
    '31/4/2024',
    '10/30/2024',
    '2024/10/30',
    '2024-13-01',
    '30/10/2024 08:00',
    'hôm nay',
    '45595',
    '',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toEqual(null);
  });

  it('never swaps day and month, whatever the separator', () => {
    const written = fc.record({
      day: anyDay,
      separator: fc.constantFrom('/', '-', '.', ' / '),
      padded: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ day, separator, padded }) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const parts = [date, month].map((part) => (padded ? part : String(Number(part))));
        expect(parseDay([...parts, year].join(separator))).toEqual(day);
        expect(parseDay(day)).toEqual(day);
      }),
    );
  });

  it('is either an existing day or null, for any text', () => {
    const numbers = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9999));
    fc.assert(
      fc.property(numbers, ([date, month, year]) => {
        const day = parseDay(`${date}/${month}/${year}`);
        const [y, m, d] = (day ?? `${year}-${month}-${date}`).split('-').map(Number);
        expect([d, m, y]).toEqual([date, month, year]);
      }),
    );
  });
});
