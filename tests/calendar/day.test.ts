import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromEpoch,
  dayFromSerial,
  dayOf,
  daysBetween,
  epochDayOf,
  formatDay,
  isDay,
  serialOf,
  weekdayOf,
} from '../../src/calendar/day';
import { anyDay } from '../builders/days';

describe('a day', () => {
  it.each([
    ['2024-11-30', 3, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-15', 12, '2025-12-15'],
    ['2024-11-01', 1, '2024-12-01'],
    ['2024-05-31', 0, '2024-05-31'],
    ['2024-03-31', -1, '2024-02-29'],
  ] as const)('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toEqual(later);
  });

  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [1912, 2, 29, '1912-02-29'],
    [2100, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2024, 4, 31, null],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [2024, 1, 0, null],
    [1911, 12, 31, null],
    [1912, 1, 1, '1912-01-01'],
    [2199, 12, 31, '2199-12-31'],
    [2200, 1, 1, null],
  ])('of year %i, month %i, date %i is %s', (year, month, date, day) => {
    expect(dayOf(year, month, date)).toEqual(day);
  });

  it.each([
    ['2024-10-30', true],
    ['2024-02-30', false],
    ['2024-1-05', false],
    ['30/10/2024', false],
    ['2024-10-30T08:00', false],
    ['', false],
  ])('written %s is one: %s', (text, expected) => {
    expect(isDay(text)).toEqual(expected);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-10-30', 0, '2024-10-30'],
  ] as const)('%s moved by %i is %s', (day, count, moved) => {
    expect(addDays(day, count)).toEqual(moved);
  });

  it.each([
    ['2024-10-30', 3],
    ['2024-11-30', 6],
    ['2024-12-01', 7],
    ['2024-12-02', 1],
    ['1970-01-01', 4],
    ['1900-01-01', 1],
  ] as const)('%s falls on weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toEqual(weekday);
  });

  it('is written with the date first', () => {
    expect(formatDay('2024-11-08')).toEqual('08/11/2024');
  });

  it('is unchanged after adding and subtracting days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const moved = addDays(day, count);
        expect([addDays(moved, -count), daysBetween(day, moved)]).toEqual([day, count]);
      }),
    );
  });

  it('sorts like its number of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toEqual(epochDayOf(a) < epochDayOf(b));
      }),
    );
  });
});

describe('a serial number', () => {
  it.each([
    [45_595, '2024-10-30'],
    [45_595.999, '2024-10-30'],
    [4_384, '1912-01-01'],
    [4_383.5, null],
    [45, null],
    [109_574, '2199-12-31'],
    [109_575, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('%f is the day %s', (serial, day) => {
    expect(dayFromSerial(serial)).toEqual(day);
  });

  it('converts back to the same day', () => {
    fc.assert(fc.property(anyDay, (day) => dayFromSerial(serialOf(day)) === day));
  });

  it('is the number of days since 1/1/1970 plus 25,569', () => {
    expect([dayFromEpoch(0), serialOf('1970-01-01')]).toEqual(['1970-01-01', 25_569]);
  });
});
