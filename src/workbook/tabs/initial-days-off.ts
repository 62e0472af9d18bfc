import { toDay } from '../../calendar/day';
import type { DayOff } from '../../records/day-off';
import { HOLIDAYS } from '../../words/holidays';
import type { Words } from '../../words/words';

/** Rows that set-up writes into an empty Ngày nghỉ, in order of days. */
export function initialDaysOff(words: Words): DayOff[] {
  const { names, ...bases } = words.daysOff;
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
