import { figureChange } from '../../dispatches/rules/period-trend';
import { completedOf, type Figures } from '../../records/figures';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import type { Words } from '../../words/words';
import type { Summary } from '../rules/summarise';

/** Most units named in the line on overdue units. */
const NAMED = 3;

/** Five sentences for a briefing (giao ban). */
export function briefingLines(summary: Summary, words: Words, language: Language): string[] {
  const { dispatch, totals, overdue, followUp } = summary;
  const { lines, longest, paused } = words.summary;
  const { type, number, state } = dispatch;
  const count = (value: number) => formatCount(value, language);
  const share = (part: number) => formatShare(part, totals.units, language);
  const moved = (of: (figures: Figures) => number) => changeText(summary, of, { words, language });
  const change = (of: (figures: Figures) => number) =>
    moved(of) ||
    (summary.since === null ? '' : format(words.summary.unmoved, { period: summary.since.period }));
  const completed = completedOf(totals);
  const named = overdue.slice(0, NAMED).map(({ name, overdue: stages }) =>
    format(longest.unit, {
      unit: name,
      days: Math.max(...stages.map(({ daysLate }) => daysLate)),
    }),
  );
  return [
    format(lines.acknowledged, {
      document:
        format(words.letters.document, { type, number }) + (state === 'paused' ? paused : ''),
      units: count(totals.units),
      unitsChange: moved(({ units }) => units),
      acknowledged: count(totals.acknowledged),
      share: share(totals.acknowledged),
      change: change(({ acknowledged }) => acknowledged),
      open: count(totals.units - totals.acknowledged),
      overdue: count(totals.unacknowledgedOverdue),
    }),
    format(lines.completed, {
      completed: count(completed),
      share: share(completed),
      change: change(completedOf),
      onTime: count(totals.completedOnTime),
      late: count(totals.completedLate),
      open: count(totals.openWithin + totals.openOverdue),
      within: count(totals.openWithin),
      overdue: count(totals.openOverdue),
    }),
    format(lines.activity, {
      sessions: count(totals.sessions),
      attended: count(totals.attended),
      eligible: count(totals.eligible),
      share: formatShare(totals.attended, totals.eligible, language),
    }),
    format(lines.overdue, {
      count: count(totals.overdue),
      change: change((figures) => figures.overdue),
      untold:
        followUp.notNotified === 0
          ? ''
          : format(longest.untold, { count: count(followUp.notNotified) }),
      longest: named.length === 0 ? '' : format(longest.units, { units: named.join('; ') }),
    }),
    format(lines.followUp, {
      letters: count(followUp.letters),
      reminders: count(followUp.reminders),
      early: count(followUp.early),
      after: count(followUp.completedAfter),
      unreachable: count(totals.unreachable),
      change: moved(({ unreachable }) => unreachable),
    }),
  ];
}

function changeText(
  { since }: Summary,
  of: (figures: Figures) => number,
  { words, language }: { readonly words: Words; readonly language: Language },
): string {
  const moved = figureChange(since, of);
  if (moved === null) return '';
  const { by, period } = moved;
  return format(words.summary.change, { moved: formatChange(by, language), period });
}
