import { addDays, addMonths, type Day, formatDay } from '../../calendar/day';
import { lastPeriod, type PeriodRules, type ReportingPeriod } from '../../records/reporting-period';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';

/** Names a period as reports do: by its days, or by its month, quarter or year. */
export function periodName(
  { kind, cutOff, number, year }: ReportingPeriod,
  { periods }: Pick<Words, 'periods'>,
): string {
  if (kind === 'halfYear') return say(periods[number === 1 ? 'firstHalf' : 'secondHalf'], { year });
  return say(periods[kind], {
    number,
    year,
    month: periods.months[number - 1] ?? '',
    day: formatDay(cutOff),
    from: firstDay(kind, cutOff),
  });
}

/** Writes the first day of a week, or of a month from the 15th to the 14th; its year only where that is not the last day's. */
function firstDay(kind: ReportingPeriod['kind'], cutOff: Day): string {
  const first = addDays(kind === 'week' ? addDays(cutOff, -7) : addMonths(cutOff, -1), 1);
  const day = formatDay(first);
  return first.slice(0, 4) === cutOff.slice(0, 4) ? day.slice(0, 5) : day;
}

/**
 * Gives the period that figures of a day belong to: that of the office's calendar which ends on it, else one that ends
 * with the day itself, so that the running period is left to the clock; the month where there is no calendar.
 */
export function periodOf(day: Day, rules: PeriodRules): ReportingPeriod {
  if (rules.kind === 'none') return monthOf(day);
  const last = lastPeriod(rules, addDays(day, 1));
  return last?.cutOff === day ? last : { ...monthOf(day), kind: 'custom' };
}

function monthOf(day: Day): ReportingPeriod {
  return {
    kind: 'month',
    cutOff: day,
    number: Number(day.slice(5, 7)),
    year: Number(day.slice(0, 4)),
  };
}
