import { formatDay } from '../../calendar/day';
import { completedOf } from '../../records/figures';
import { sentText, unlistedCount } from '../../summary/rules/subordinate-figures';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { AnnexReferences } from './annex-references';

export type SubordinateTexts = ReturnType<typeof subordinateTexts>;

export function subordinateTexts(
  { subordinates }: Pick<ReportData, 'subordinates'>,
  { words, language }: ReportContext,
  see: AnnexReferences,
) {
  if (subordinates === null) return { subordinateLine: '', subordinateNote: '' };
  const { line, note, days, unlisted } = words.report.subordinates;
  const { period, totals } = subordinates;
  const [from, to] = [formatDay(subordinates.from), formatDay(subordinates.to)];
  const count = (value: number) => formatCount(value, language);
  const completed = completedOf(totals);
  const others = unlistedCount(subordinates);
  const known = {
    period,
    sent: sentText(subordinates, count),
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
