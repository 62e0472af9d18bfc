import type { DayOffKind } from './day-off';

type HolidayName =
  | 'newYear'
  | 'newYearSwap'
  | 'tet'
  | 'tetInLieu'
  | 'hungKings'
  | 'hungKingsInLieu'
  | 'reunification'
  | 'labour'
  | 'labourInLieu'
  | 'holidaySwap'
  | 'national'
  | 'nationalAdjacent'
  | 'nationalSwap'
  | 'culture'
  | 'makeUp';

/**
 * Source of a day: the law (lunar days are computed), an announcement that was read, or none yet (`toCheck`).
 */
type Basis = 'law' | 'newYear2026' | 'tet2026' | 'toCheck';

export type HolidayWords = Readonly<Record<Basis, string>> & {
  readonly names: Readonly<Record<HolidayName, string>>;
};

/** `days` is a list separated by blanks. */
type Holiday = readonly [days: string, name: HolidayName, kind: DayOffKind, basis: Basis];

/**
 * Days off and make-up days of 2024 to 2027. Fixed days follow the Labour Code, article 112, with 24/11 from
 * 2026; lunar days were computed for UTC+7. The days around Tết, days in lieu and swapped days are announced
 * each year; days whose announcement was not seen are marked as unconfirmed (`toCheck`).
 */
export const HOLIDAYS: readonly Holiday[] = [
  ['2024-01-01', 'newYear', 'holiday', 'law'],
  ['2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14', 'tet', 'holiday', 'toCheck'],
  ['2024-04-18', 'hungKings', 'holiday', 'law'],
  ['2024-04-29', 'holidaySwap', 'swapped', 'toCheck'],
  ['2024-05-04', 'makeUp', 'makeUp', 'toCheck'],
  ['2024-04-30', 'reunification', 'holiday', 'law'],
  ['2024-05-01', 'labour', 'holiday', 'law'],
  ['2024-09-02', 'national', 'holiday', 'law'],
  ['2024-09-03', 'nationalAdjacent', 'holiday', 'toCheck'],
  ['2025-01-01', 'newYear', 'holiday', 'law'],
  ['2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31', 'tet', 'holiday', 'toCheck'],
  ['2025-04-07', 'hungKings', 'holiday', 'law'],
  ['2025-04-30', 'reunification', 'holiday', 'law'],
  ['2025-05-01', 'labour', 'holiday', 'law'],
  ['2025-05-02', 'holidaySwap', 'swapped', 'toCheck'],
  ['2025-04-26', 'makeUp', 'makeUp', 'toCheck'],
  ['2025-09-01', 'nationalAdjacent', 'holiday', 'toCheck'],
  ['2025-09-02', 'national', 'holiday', 'law'],
  ['2026-01-01', 'newYear', 'holiday', 'law'],
  ['2026-01-02', 'newYearSwap', 'swapped', 'newYear2026'],
  ['2026-01-10', 'makeUp', 'makeUp', 'newYear2026'],
  ['2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20', 'tet', 'holiday', 'tet2026'],
  ['2026-04-26', 'hungKings', 'holiday', 'law'],
  ['2026-04-27', 'hungKingsInLieu', 'inLieu', 'toCheck'],
  ['2026-04-30', 'reunification', 'holiday', 'law'],
  ['2026-05-01', 'labour', 'holiday', 'law'],
  ['2026-08-31', 'nationalSwap', 'swapped', 'toCheck'],
  ['2026-08-22', 'makeUp', 'makeUp', 'toCheck'],
  ['2026-09-01', 'nationalAdjacent', 'holiday', 'toCheck'],
  ['2026-09-02', 'national', 'holiday', 'law'],
  ['2026-11-24', 'culture', 'holiday', 'toCheck'],
  ['2027-01-01', 'newYear', 'holiday', 'law'],
  ['2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09', 'tet', 'holiday', 'toCheck'],
  ['2027-02-10 2027-02-11', 'tetInLieu', 'inLieu', 'toCheck'],
  ['2027-04-16', 'hungKings', 'holiday', 'law'],
  ['2027-04-30', 'reunification', 'holiday', 'law'],
  ['2027-05-01', 'labour', 'holiday', 'law'],
  ['2027-05-03', 'labourInLieu', 'inLieu', 'toCheck'],
  ['2027-09-02', 'national', 'holiday', 'law'],
  ['2027-09-03', 'nationalAdjacent', 'holiday', 'toCheck'],
  ['2027-11-24', 'culture', 'holiday', 'toCheck'],
];
