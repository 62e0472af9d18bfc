import { describe, expect, it } from 'vitest';
import { isDay, toDay, weekdayOf } from '../../src/calendar/day';
import { calendarOf } from '../../src/calendar/day-off';
import { initialDaysOff } from '../../src/calendar/initial-days-off';
import { isWorkingDay } from '../../src/calendar/working-calendar';
import { wordsIn } from '../../src/words/words-in';

const days = initialDaysOff(wordsIn('vi').daysOff);
const office = calendarOf([1, 2, 3, 4, 5], days);

describe('the days off that set-up fills in', () => {
  it('are real days, each once, in order', () => {
    const listed = days.map(({ day }) => day);
    expect(listed.every(isDay)).toEqual(true);
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it('have a name and a basis', () => {
    expect(days.filter(({ name, basis }) => !name || !basis)).toEqual([]);
  });

  it('swap Saturdays for working days', () => {
    const weekdaysOf = (kind: string) =>
      days.filter((day) => day.kind === kind).map(({ day }) => weekdayOf(day));
    expect(weekdaysOf('makeUp').every((weekday) => weekday === 6)).toEqual(true);
    expect(weekdaysOf('swapped').every((weekday) => weekday <= 5)).toEqual(true);
  });

  it.each([2024, 2025, 2026, 2027])('include the holidays of the Labour Code in %i', (year) => {
    const fixed = ['01-01', '04-30', '05-01', '09-02'].map((date) => toDay(`${year}-${date}`));
    expect(fixed.filter((day) => !office.daysOff.has(day))).toEqual([]);
  });

  it('are confirmed only where law or an announcement was read', () => {
    const unchecked = days.filter(({ basis }) => basis === wordsIn('vi').daysOff.toCheck);
    expect(days.filter(({ confirmed }) => confirmed === 'no')).toEqual(unchecked);
  });

  it.each([
    ['the New Year of 2024', '2024-01-01', false],
    ['the first working day after Tết 2025', '2025-02-03', true],
    ['Tết 2026', '2026-02-17', false],
    ['the day before Tết 2026', '2026-02-13', true],
    ['24/11 before it was a holiday', '2025-11-24', true],
    ['24/11 since it is one', '2026-11-24', false],
    ['a make-up Saturday', '2026-01-10', true],
  ] as const)('make %s (%s) a working day: %s', (_, day, worked) => {
    expect(isWorkingDay(day, office)).toEqual(worked);
  });
});
