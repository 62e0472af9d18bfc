import { formatDay } from '../../calendar/day';
import { completedOf } from '../../records/figures';
import { sentText, unlistedBeside } from '../../summary/rules/lower-figures';
import { formatCount, formatShare } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import type { AnnexReferences } from './annex-references';

/** The texts that tell of lower offices, by the braces they fill; '' where none has sent figures. */
export type LowerTexts = ReturnType<typeof lowerTexts>;

/** Writes what lower offices have sent: a line of the report, and what stands above their annex. */
export function lowerTexts(
  { lower }: Pick<ReportData, 'lower'>,
  { words, language }: ReportDesk,
  see: AnnexReferences,
) {
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
      see: see('lower'),
    }),
    lowerNote: say(note, { ...known, days: from === to ? to : say(days, { from, to }) }),
  };
}
