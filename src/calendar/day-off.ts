import type { Day } from './day';
import type { WorkingCalendar } from './working-calendar';

/** Why a day is off. `makeUp` (làm bù) is the opposite: a working day that would otherwise be off. */
export type DayOffKind = 'holiday' | 'inLieu' | 'swapped' | 'makeUp';

export interface DayOff {
  readonly day: Day;
  readonly name: string;
  readonly kind: DayOffKind;
  /** Document that announces the day. */
  readonly basis: string;
  readonly confirmed: 'yes' | 'no';
}

/** `weekdays` are ISO numbers from 1 (Monday) to 7. */
export function calendarOf(
  weekdays: readonly number[],
  daysOff: readonly DayOff[],
): WorkingCalendar {
  const days = (makeUp: boolean) =>
    new Set(daysOff.filter(({ kind }) => (kind === 'makeUp') === makeUp).map(({ day }) => day));
  return { weekdays, daysOff: days(false), makeUpDays: days(true) };
}

/**
 * True if the law alone determines the day off. False for make-up days, and for Tết and its days in lieu, the
 * day next to 2/9 and swapped days, which are announced each year (Bộ luật Lao động, articles 111 and 112).
 */
export function isFixedByLaw({ day, kind }: DayOff): boolean {
  const at = day.slice(5);
  const isTet = at >= '01-18' && at <= '02-28';
  return ['holiday', 'inLieu'].includes(kind) && !isTet && !['09-01', '09-03'].includes(at);
}

/**
 * `missing` if Ngày nghỉ has no day off around Tết of the year, `confirmed` if at least one of them is
 * confirmed, otherwise `listed`. Tết always falls between 21/1 and 20/2, so rows are found by date, whatever
 * their name.
 */
export function tetStatus(
  daysOff: readonly DayOff[],
  year: number,
): 'confirmed' | 'listed' | 'missing' {
  const tet = daysOff.filter(
    ({ day, kind }) => kind !== 'makeUp' && day >= `${year}-01-18` && day <= `${year}-02-23`,
  );
  if (tet.length === 0) return 'missing';
  return tet.some(({ confirmed }) => confirmed === 'yes') ? 'confirmed' : 'listed';
}
