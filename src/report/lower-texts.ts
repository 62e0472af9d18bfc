import { formatDay } from '../core/day';
import { completedOf } from '../core/figures';
import { sentText, unlistedBeside } from '../core/lower-figures';
import { formatCount, formatShare } from '../core/number-text';
import { say } from '../core/say';
import type { ReportData } from './report-data';
import type { ReportDesk } from './report-words';

/** The texts that tell of lower offices, by the braces they fill; '' where none has sent figures. */
export type LowerTexts = ReturnType<typeof lowerTexts>;

/** Writes what lower offices have sent: a line of the report, and what stands above their annex. */
export function lowerTexts({ lower }: Pick<ReportData, 'lower'>, { words, language }: ReportDesk) {
  if (lower === null) return { lowerLine: '', lowerNote: '' };
  const { line, note, days, unlisted } = words.report.lower;
  const { period, totals } = lower;
  const [from, to] = [formatDay(lower.from), formatDay(lower.to)];
  const count = (value: number) => formatCount(value, language);
  const completed = completedOf(totals);
  const others = unlistedBeside(lower);
  const known = {
    period,
    sent: sentText(lower, count),
    unlisted: others > 0 ? say(unlisted, { count: count(others) }) : '',
  };
  return {
    lowerLine: say(line, {
      ...known,
      units: count(totals.units),
      acknowledged: count(totals.acknowledged),
      acknowledgedShare: formatShare(totals.acknowledged, totals.units, language),
      completed: count(completed),
      completedShare: formatShare(completed, totals.units, language),
    }),
    lowerNote: say(note, { ...known, days: from === to ? to : say(days, { from, to }) }),
  };
}
