import type { DayOff } from '../../records/day-off';
import { HOLIDAYS } from '../../words/holidays';
import type { Words } from '../../words/words';

/** The rows that set-up puts into an empty Ngày nghỉ, in the order of the days. */
export function initialDaysOff(words: Words): DayOff[] {
  const { names, ...bases } = words.daysOff;
  return HOLIDAYS.flatMap(([days, name, kind, basis]) =>
    days.split(' ').map(
      (day): DayOff => ({
        day,
        name: names[name],
        kind,
        basis: bases[basis],
        confirmed: basis === 'toCheck' ? 'no' : 'yes',
      }),
    ),
  ).sort((a, b) => (a.day < b.day ? -1 : 1));
}
