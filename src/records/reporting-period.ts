import { addDays, addMonths, type Day, dayOf, toDay, weekdayOf } from '../calendar/day';
import { nameKey } from '../texts/name-key';

/** How often reporting periods are closed. `none`: only by hand. `custom`: on days that the office sets. */
export const PERIOD_KINDS = [
  'none',
  'week',
  'month',
  'midMonth',
  'quarter',
  'halfYear',
  'year',
  'custom',
] as const;

/** `midMonth` runs from the 15th to the 14th. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Kinds of period that a person may close. */
export const CLOSING_KINDS = [
  'week',
  'month',
  'midMonth',
  'quarter',
  'halfYear',
  'nineMonths',
  'year',
  'custom',
] as const;

export type ClosingKind = (typeof CLOSING_KINDS)[number];

/** Kinds of period that follow from the calendar, so that a dispatch may repeat by them. */
export type RepeatingKind = Exclude<ClosingKind, 'custom'>;

export const REPEATING_KINDS = CLOSING_KINDS.filter((kind) => kind !== 'custom');

export interface PeriodRules {
  readonly kind: PeriodKind;
  /** Last days of the periods; used by `custom` only. */
  readonly cutOffs: readonly Day[];
}

/**
 * A period whose last day is `cutOff`. `number` is the number of the quarter or half-year for these kinds and 1
 * for `year`; for a week or month it is the number of the month in which the period ends.
 */
export interface ReportingPeriod {
  readonly kind: ClosingKind;
  readonly cutOff: Day;
  readonly number: number;
  readonly year: number;
}

const MONTHS: { readonly [Kind in ClosingKind]?: number } = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  nineMonths: 9,
  year: 12,
};

export function periodEnding(kind: ClosingKind, cutOff: Day): ReportingPeriod {
  const month = Number(cutOff.slice(5, 7));
  const number = Math.ceil(month / (MONTHS[kind] ?? 1));
  return { kind, cutOff, number, year: Number(cutOff.slice(0, 4)) };
}

/** True if months, quarters or the like are closed before they end; never for a kind that may end on any day. */
export function endsEarly({ kind, cutOff }: ReportingPeriod): boolean {
  const months = MONTHS[kind];
  if (months === undefined) return false;
  const isMonthEnd = addDays(cutOff, 1).endsWith('-01');
  return !isMonthEnd || Number(cutOff.slice(5, 7)) % months !== 0;
}

/** Last day of the next period of the kind. Expects the last day of a period. */
export function nextCutOff(kind: RepeatingKind, cutOff: Day): Day {
  if (kind === 'week') return addDays(cutOff, 7);
  if (kind === 'midMonth') return addMonths(cutOff, 1);
  const first = addMonths(toDay(`${cutOff.slice(0, 8)}01`), nextAfter(kind) + 1);
  return addDays(first, -1);
}

/** Last day of the period of the kind that `day` is in; of the first nine months, the next 30 September. */
export function cutOffFrom(kind: RepeatingKind, day: Day): Day {
  if (kind === 'week') return addDays(day, 7 - weekdayOf(day));
  if (kind === 'midMonth') {
    const end = toDay(`${day.slice(0, 8)}14`);
    return day <= end ? end : addMonths(end, 1);
  }
  const length = MONTHS[kind] ?? 1;
  const month = Number(day.slice(5, 7));
  const isPast = kind === 'nineMonths' && month > length;
  const last = isPast ? 12 + length : Math.ceil(month / length) * length;
  return addDays(addMonths(toDay(`${day.slice(0, 4)}-01-01`), last), -1);
}

/** In months. */
function nextAfter(kind: RepeatingKind): number {
  return kind === 'nineMonths' ? 12 : (MONTHS[kind] ?? 1);
}

/** True if a period of the kind ends on `day`. A week may end on any weekday. */
export function endsPeriod(kind: RepeatingKind, day: Day): boolean {
  if (kind === 'midMonth') return day.endsWith('-14');
  return !endsEarly(periodEnding(kind, day));
}

export function lastPeriod({ kind, cutOffs }: PeriodRules, today: Day): ReportingPeriod | null {
  if (kind === 'none') return null;
  const cutOff = lastCutOff(kind, cutOffs, today);
  return cutOff === null ? null : periodEnding(kind, cutOff);
}

function lastCutOff(
  kind: Exclude<PeriodKind, 'none'>,
  cutOffs: readonly Day[],
  today: Day,
): Day | null {
  if (kind === 'week') return addDays(today, -weekdayOf(today));
  if (kind === 'midMonth') {
    const days = [today, addMonths(today, -1)].map((day) => toDay(`${day.slice(0, 8)}14`));
    return days.find((day) => day < today) ?? null;
  }
  const months = MONTHS[kind];
  if (months === undefined)
    return (
      [...cutOffs]
        .filter((day) => day < today)
        .sort()
        .pop() ?? null
    );
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const begun = dayOf(year, month - ((month - 1) % months), 1);
  return begun && addDays(begun, -1);
}

/**
 * True if both names are of the same kind of period: they are alike but for their numbers and an addition in
 * brackets, as `Tháng 10/2026` and `Tháng 11/2026 (đến 17/11/2026)`.
 */
function isSameKind(one: string, other: string): boolean {
  return nameShape(one) === nameShape(other);
}

function nameShape(period: string): string {
  return nameKey(period.replace(/\(.*\)/, '')).replace(/\d[\d/]*/g, '#');
}

/** The latest of periods that end before another one: of the same kind if there is any. Expects the earliest first. */
export function lastBefore<
  Period extends Pick<ReportingPeriod, 'cutOff'> & { readonly period: string },
>(
  periods: readonly Period[],
  { period, cutOff }: { readonly period: string; readonly cutOff: Day },
): Period | undefined {
  const before = periods.filter((one) => one.cutOff < cutOff);
  return before.filter((one) => isSameKind(one.period, period)).pop() ?? before.pop();
}
