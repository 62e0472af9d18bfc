import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day';
import {
  cutOffFrom,
  endsPeriod,
  lastPeriod,
  nextCutOff,
  PERIOD_KINDS,
  REPEATING_KINDS,
} from '../../src/records/reporting-period';
import { anyNearDay } from '../builders/days';

const cutOffs = ['2024-12-10', '2024-11-10', '2024-08-10'] as const;

describe('the latest ended period', () => {
  it.each([
    ['week', '2024-11-24', '2024-11-17', 11],
    ['week', '2024-11-25', '2024-11-24', 11],
    ['month', '2024-11-30', '2024-10-31', 10],
    ['month', '2024-12-01', '2024-11-30', 11],
    ['midMonth', '2024-11-14', '2024-10-14', 10],
    ['midMonth', '2024-11-15', '2024-11-14', 11],
    ['midMonth', '2025-01-03', '2024-12-14', 12],
    ['quarter', '2024-12-31', '2024-09-30', 3],
    ['quarter', '2025-01-01', '2024-12-31', 4],
    ['halfYear', '2024-07-01', '2024-06-30', 1],
    ['halfYear', '2025-01-01', '2024-12-31', 2],
    ['year', '2025-03-01', '2024-12-31', 1],
    ['custom', '2024-12-10', '2024-11-10', 11],
    ['custom', '2024-12-11', '2024-12-10', 12],
  ] as const)('of the kind %s is on %s that to %s, number %i', (kind, today, cutOff, number) => {
    const period = lastPeriod({ kind, cutOffs }, today);
    expect([period?.cutOff, period?.number]).toEqual([cutOff, number]);
  });

  it('is missing without periods, or before the first has ended', () => {
    expect(lastPeriod({ kind: 'none', cutOffs }, '2024-12-20')).toEqual(null);
    expect(lastPeriod({ kind: 'custom', cutOffs }, '2024-08-10')).toEqual(null);
  });

  it('ends before the day, and stays the latest until the next has ended', () => {
    const kinds = PERIOD_KINDS.filter((kind) => kind !== 'none');
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anyNearDay, (kind, today) => {
        const before = lastPeriod({ kind, cutOffs }, today)?.cutOff ?? '';
        const after = lastPeriod({ kind, cutOffs }, addDays(today, 1))?.cutOff ?? '';
        expect(before < today).toBe(true);
        expect(after === before || after === today).toBe(true);
      }),
    );
  });
});

describe('the periods of the calendar', () => {
  it.each([
    ['week', '2024-11-13', '2024-11-17', '2024-11-24'],
    ['week', '2024-11-17', '2024-11-17', '2024-11-24'],
    ['month', '2024-01-31', '2024-01-31', '2024-02-29'],
    ['midMonth', '2024-11-14', '2024-11-14', '2024-12-14'],
    ['midMonth', '2024-12-15', '2025-01-14', '2025-02-14'],
    ['quarter', '2024-11-13', '2024-12-31', '2025-03-31'],
    ['halfYear', '2024-06-30', '2024-06-30', '2024-12-31'],
    ['nineMonths', '2024-09-30', '2024-09-30', '2025-09-30'],
    ['nineMonths', '2024-10-01', '2025-09-30', '2026-09-30'],
    ['year', '2024-01-01', '2024-12-31', '2025-12-31'],
  ] as const)('of the kind %s from %s on end on %s and %s', (kind, day, first, second) => {
    expect(cutOffFrom(kind, day)).toBe(first);
    expect(nextCutOff(kind, first)).toBe(second);
  });

  it('end on days on which a period of the kind ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPEATING_KINDS), anyNearDay, (kind, day) => {
        const first = cutOffFrom(kind, day);
        expect([endsPeriod(kind, first), endsPeriod(kind, nextCutOff(kind, first))]).toEqual([
          true,
          true,
        ]);
      }),
    );
    expect(endsPeriod('month', '2024-11-29')).toBe(false);
    expect(endsPeriod('midMonth', '2024-11-15')).toBe(false);
    expect(endsPeriod('nineMonths', '2024-12-31')).toBe(false);
  });
});
