import { addDays, addMonths, type Day, dayOf, toDay, weekdayOf } from '../calendar/day';

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

export interface PeriodRules {
  readonly kind: PeriodKind;
  /** Last days of the periods; used by `custom` only. */
  readonly cutOffs: readonly Day[];
}

/**
 * A period whose last day is `cutOff`. `number` is the number of the quarter or half-year for these kinds and 1
 * for `year`; for other kinds it is the number of the month in which the period ends.
 */
export interface ReportingPeriod {
  readonly kind: Exclude<PeriodKind, 'none'>;
  readonly cutOff: Day;
  readonly number: number;
  readonly year: number;
}

const MONTHS: { readonly [Kind in PeriodKind]?: number } = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

export function lastPeriod({ kind, cutOffs }: PeriodRules, today: Day): ReportingPeriod | null {
  if (kind === 'none') return null;
  const cutOff = lastCutOff(kind, cutOffs, today);
  if (cutOff === null) return null;
  const month = Number(cutOff.slice(5, 7));
  const number = Math.ceil(month / (MONTHS[kind] ?? 1));
  return { kind, cutOff, number, year: Number(cutOff.slice(0, 4)) };
}

function lastCutOff(kind: PeriodKind, cutOffs: readonly Day[], today: Day): Day | null {
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
