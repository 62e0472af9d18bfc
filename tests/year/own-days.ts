/** A day as `2026-01-05`. Texts of this form sort by time. */
export type OwnDay = string;

const LENGTH = 86_400_000;

export function plusDays(day: OwnDay, count: number): OwnDay {
  return new Date(Date.parse(day) + count * LENGTH).toISOString().slice(0, 10);
}

export function shownDay(day: OwnDay): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** Day that a text such as `05/01/2026` names; `''` if it names none. */
export function namedDay(text: string): OwnDay {
  const [, date, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text) ?? [];
  return year ? `${year}-${month}-${date}` : '';
}

/** Calendar of an office: days off and make-up days, by the words of Ngày nghỉ. */
export interface OwnCalendar {
  readonly off: ReadonlySet<OwnDay>;
  readonly madeUp: ReadonlySet<OwnDay>;
}

function isWorked(day: OwnDay, { off, madeUp }: OwnCalendar): boolean {
  const weekday = new Date(day).getUTCDay();
  return madeUp.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day));
}

/** The day itself, or the first working day after it. */
export function movedToWork(day: OwnDay, calendar: OwnCalendar): OwnDay {
  return isWorked(day, calendar) ? day : movedToWork(plusDays(day, 1), calendar);
}

/** Working days after `from`, up to and including `to`. */
export function workedBetween(from: OwnDay, to: OwnDay, calendar: OwnCalendar): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1))
    if (isWorked(day, calendar)) count += 1;
  return count;
}
