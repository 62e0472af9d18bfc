import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day';
import {
  addWorkingDays,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
} from '../../src/calendar/working-calendar';
import { anyDay } from '../builders/days';
import { calendar } from '../builders/rules';

const TET_2026 = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'] as const;
const office = calendar({ off: [...TET_2026, '2026-01-02'], makeUp: ['2026-01-10'] });

describe('a working day', () => {
  it.each([
    ['a Friday', '2024-11-08', true],
    ['a Saturday', '2024-11-30', false],
    ['a Sunday', '2024-12-01', false],
    ['the first day of Tết', '2026-02-16', false],
    ['the last day of Tết', '2026-02-20', false],
    ['the Friday before Tết', '2026-02-13', true],
    ['the Monday after Tết', '2026-02-23', true],
    ['a Friday that was swapped', '2026-01-02', false],
    ['the Saturday that makes up for it', '2026-01-10', true],
    ['the Saturday after', '2026-01-17', false],
  ] as const)('%s (%s): %s', (_, day, worked) => {
    expect(isWorkingDay(day, office)).toEqual(worked);
  });

  it('is every make-up day, even one that is also listed as off', () => {
    const doubled = calendar({ off: ['2026-01-10'], makeUp: ['2026-01-10'] });
    expect(isWorkingDay('2026-01-10', doubled)).toEqual(true);
  });

  it('can be a Saturday if the office works on Saturdays', () => {
    expect(isWorkingDay('2024-11-30', calendar({ weekdays: [1, 2, 3, 4, 5, 6] }))).toEqual(true);
  });
});

describe('a deadline', () => {
  it.each([
    ['on a working day', '2024-11-08', '2024-11-08'],
    ['on Saturday 30/11/2024', '2024-11-30', '2024-12-02'],
    ['on a Sunday', '2024-12-01', '2024-12-02'],
    ['on the Saturday before Tết', '2026-02-14', '2026-02-23'],
    ['on a make-up Saturday', '2026-01-10', '2026-01-10'],
  ] as const)('%s (%s) rolls to %s', (_, asked, due) => {
    expect(rollForward(asked, office)).toEqual(due);
  });

  it('cannot roll in a calendar without working days', () => {
    expect(() => rollForward('2024-11-30', calendar({ weekdays: [] }))).toThrow(RangeError);
    expect(() => addWorkingDays('2024-11-30', 1, calendar({ weekdays: [] }))).toThrow(RangeError);
  });
});

describe('moving by working days', () => {
  it.each([
    ['2024-11-08', 1, '2024-11-11'],
    ['2024-11-08', -1, '2024-11-07'],
    ['2024-11-11', -1, '2024-11-08'],
    ['2024-11-30', 0, '2024-11-30'],
    ['2024-11-30', 1, '2024-12-02'],
    ['2024-11-30', -1, '2024-11-29'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-23', -3, '2026-02-11'],
    ['2026-01-09', 1, '2026-01-10'],
  ] as const)('%s by %i is %s', (day, count, moved) => {
    expect(addWorkingDays(day, count, office)).toEqual(moved);
  });

  it('ends on working days only, and counts them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const moved = addWorkingDays(day, count, office);
        expect(isWorkingDay(moved, office)).toEqual(true);
        expect(workingDaysBetween(day, moved, office)).toEqual(count);
      }),
      { numRuns: 50 },
    );
  });
});

describe('counting working days', () => {
  it.each([
    ['2024-11-08', '2024-11-08', 0],
    ['2024-11-08', '2024-11-09', 0],
    ['2024-11-08', '2024-11-11', 1],
    ['2024-11-11', '2024-11-08', -1],
    ['2024-10-31', '2024-11-08', 6],
    ['2026-02-13', '2026-02-23', 1],
  ] as const)('from %s to %s counts %i', (from, to, count) => {
    expect(workingDaysBetween(from, to, office)).toEqual(count);
  });

  it('adds up over any day between', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), fc.nat(20), (day, first, second) => {
        const middle = addDays(day, first);
        const end = addDays(middle, second);
        expect(workingDaysBetween(day, end, office)).toEqual(
          workingDaysBetween(day, middle, office) + workingDaysBetween(middle, end, office),
        );
      }),
      { numRuns: 50 },
    );
  });
});
