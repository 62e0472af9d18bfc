import { formatDay } from '../../calendar/day';
import { stageTexts } from '../../summary/rules/done-texts';
import { sentText, unlistedCount } from '../../summary/rules/subordinate-figures';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { AnnexReferences } from './annex-references';

export type SubordinateTexts = ReturnType<typeof subordinateTexts>;

export function subordinateTexts(
  { dispatch, subordinates }: Pick<ReportData, 'dispatch' | 'subordinates'>,
  { words, language }: ReportContext,
  see: AnnexReferences,
) {
  if (subordinates === null) return { subordinateLine: '', subordinateNote: '' };
  const { line, results, note, days, unlisted } = words.report.subordinates;
  const { period, totals } = subordinates;
  const [from, to] = [formatDay(subordinates.from), formatDay(subordinates.to)];
  const count = (value: number) => formatCount(value, language);
  const resultTexts = stageTexts(dispatch, totals, results, language);
  const others = unlistedCount(subordinates);
  const known = {
    period,
    sent: sentText(subordinates, count),
    unlisted: others > 0 ? format(unlisted, { count: count(others) }) : '',
  };
  return {
    subordinateLine: format(line, {
      ...known,
      results: resultTexts.join('; '),
      see: see('subordinates'),
    }),
    subordinateNote: format(note, {
      ...known,
      days: from === to ? to : format(days, { from, to }),
    }),
  };
}
