import { formatDay } from '../../calendar/day';
import { completedOf } from '../../records/figures';
import { sentText, unlistedCount } from '../../summary/rules/subordinate-figures';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { AnnexReferences } from './annex-references';

/** The texts that tell of lower offices, by the braces they fill; '' where none has sent figures. */
export type SubordinateTexts = ReturnType<typeof subordinateTexts>;

/** Writes what lower offices have sent: a line of the report, and what stands above their annex. */
export function subordinateTexts(
  { subordinates: lower }: Pick<ReportData, 'subordinates'>,
  { words, language }: ReportContext,
  see: AnnexReferences,
) {
  if (lower === null) return { subordinateLine: '', subordinateNote: '' };
  const { line, note, days, unlisted } = words.report.subordinates;
  const { period, totals } = lower;
  const [from, to] = [formatDay(lower.from), formatDay(lower.to)];
  const count = (value: number) => formatCount(value, language);
  const completed = completedOf(totals);
  const others = unlistedCount(lower);
  const known = {
    period,
    sent: sentText(lower, count),
    unlisted: others > 0 ? format(unlisted, { count: count(others) }) : '',
  };
  return {
    subordinateLine: format(line, {
      ...known,
      units: count(totals.units),
      acknowledged: count(totals.acknowledged),
      acknowledgedShare: formatShare(totals.acknowledged, totals.units, language),
      completed: count(completed),
      completedShare: formatShare(completed, totals.units, language),
      see: see('subordinates'),
    }),
    subordinateNote: format(note, {
      ...known,
      days: from === to ? to : format(days, { from, to }),
    }),
  };
}
