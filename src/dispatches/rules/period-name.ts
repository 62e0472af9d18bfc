import { addDays, addMonths, type Day, formatDay } from '../../calendar/day';
import { endsEarly, type ReportingPeriod } from '../../records/reporting-period';
import { format } from '../../texts/format';

type PeriodNames = Readonly<Record<ReportingPeriod['kind'] | 'secondHalf', string>>;

interface PeriodWords extends PeriodNames {
  readonly early: string;
  readonly months: readonly string[];
}

/** `reports` are the names of the rounds of a repeating report. */
export interface RoundWords {
  readonly periods: PeriodWords & { readonly reports: Omit<PeriodNames, 'custom'> };
}

/** Names the last day too if the period is closed before it ends. */
export function periodName(period: ReportingPeriod, { early, ...names }: PeriodWords): string {
  const { kind, cutOff, number, year } = period;
  const isSecondHalf = kind === 'halfYear' && number === 2;
  const day = formatDay(cutOff);
  const name = format<string>(isSecondHalf ? names.secondHalf : names[kind], {
    number,
    year,
    month: names.months[number - 1] ?? '',
    day,
    from: firstDay(kind, cutOff),
  });
  return endsEarly(period) ? format<string>(early, { name, day }) : name;
}

/**
 * First day of a week or of a month that ends on `cutOff`. Has the year only if `cutOff` is in another year.
 */
function firstDay(kind: ReportingPeriod['kind'], cutOff: Day): string {
  const first = addDays(kind === 'week' ? addDays(cutOff, -7) : addMonths(cutOff, -1), 1);
  const day = formatDay(first);
  return first.slice(0, 4) === cutOff.slice(0, 4) ? day.slice(0, 5) : day;
}
