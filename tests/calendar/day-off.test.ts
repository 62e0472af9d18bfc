import { expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day';
import { calendarOf, type DayOff } from '../../src/calendar/day-off';

const dayOff = (day: Day, kind: DayOff['kind']): DayOff => ({
  day,
  kind,
  name: '',
  basis: '',
  confirmed: 'no',
});

it('the calendar skips holidays, days in lieu and swapped days, confirmed or not, and includes make-up days', () => {
  const days = [
    dayOff('2026-04-26', 'holiday'),
    dayOff('2026-04-27', 'inLieu'),
    dayOff('2026-01-02', 'swapped'),
    dayOff('2026-01-10', 'makeUp'),
  ];
  expect(calendarOf([1, 2, 3, 4, 5], days)).toEqual({
    weekdays: [1, 2, 3, 4, 5],
    daysOff: new Set(['2026-04-26', '2026-04-27', '2026-01-02']),
    makeUpDays: new Set(['2026-01-10']),
  });
});
