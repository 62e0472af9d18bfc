import { toDay } from './day';
import type { DayOff } from './day-off';
import { HOLIDAYS, type HolidayWords } from './public-holidays';

/** Rows that set-up writes into an empty Ngày nghỉ, in order of days. */
export function initialDaysOff({ names, ...bases }: HolidayWords): DayOff[] {
  return HOLIDAYS.flatMap(([days, name, kind, basis]) =>
    days.split(' ').map(
      (day): DayOff => ({
        day: toDay(day),
        name: names[name],
        kind,
        basis: bases[basis],
        confirmed: basis === 'toCheck' ? 'no' : 'yes',
      }),
    ),
  ).sort((a, b) => (a.day < b.day ? -1 : 1));
}
