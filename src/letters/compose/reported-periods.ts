import { type Closing, closingsOf, isSoundWithoutUnits } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { asClosed } from '../../records/figure-scope';
import type { FrozenFigures } from '../../records/frozen-figures';
import { closedSources } from '../../summary/rules/closed-sources';
import { addSources, sourcesText } from '../../summary/rules/sources';
import { worstFirst } from '../../summary/rules/worst-first';
import { format } from '../../texts/format';
import { frozenFor } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';

/** Latest closing of a period, and the dispatch with what it asked then. */
export interface ReportedPeriod {
  readonly closing: Closing;
  readonly dispatch: Dispatch;
}

/**
 * What a leadership letter reports, the dispatch with the most overdue units first; empty if a period or a
 * dispatch is gone.
 */
export function reportedPeriods(
  { itemRecords }: Pick<PlannedLetter, 'itemRecords'>,
  context: Pick<LetterContext, 'dispatches' | 'frozen'>,
): ReportedPeriod[] {
  const reports = itemRecords.flatMap((itemRecord): ReportedPeriod[] => {
    const dispatch = context.dispatches.find(({ id }) => id === itemRecord.dispatchId);
    const [closing] = closingsOf(frozenFor(context.frozen(itemRecord.dispatchId), itemRecord));
    return dispatch && closing ? [{ dispatch: asClosed(dispatch, closing.total), closing }] : [];
  });
  return reports.length === itemRecords.length ? worstFirst(reports, overdueInPeriod) : [];
}

function overdueInPeriod({ closing: { total, units } }: ReportedPeriod) {
  const days = units.flatMap(({ overdueStages }) => overdueStages.map(({ daysLate }) => daysLate));
  return { units: total.overdue, longest: Math.max(-1, ...days) };
}

/** Total row of the closing that was made last. */
export function lastTotal(reports: readonly [ReportedPeriod, ...ReportedPeriod[]]): FrozenFigures {
  return reports.reduce(
    (last, { closing: { total } }) => (total.closedAt > last.closedAt ? total : last),
    reports[0].closing.total,
  );
}

/** Where the figures of the reports come from, added up over the dispatches; `''` if their rows are gone. */
export function reportedSources(
  reports: readonly ReportedPeriod[],
  { words, language, tracking }: Pick<LetterContext, 'words' | 'language' | 'tracking'>,
): string {
  const all = reports.flatMap(
    ({ closing: { units, total } }) =>
      closedSources(units, tracking(total.dispatchId), total) ?? [],
  );
  const [first, ...others] = all;
  if (!first) return '';
  return sourcesText(others.reduce(addSources, first), words.summary.sources, language);
}

export function reportedNumbers(
  reports: readonly ReportedPeriod[],
  { letters }: LetterContext['words'],
): string {
  const [first] = reports;
  return first && reports.length === 1
    ? dispatchNumber(first.dispatch)
    : format(letters.documents, { count: reports.length });
}

/**
 * Why the figures of a leadership letter cannot be sent, with the dispatch that is changed; null if they can. It
 * blocks the letter until they are restored or the period is closed again.
 */
export function figuresFault(letter: PlannedLetter, context: LetterContext): string | null {
  if (letter.kind !== 'leadership') return null;
  const { periods } = context.words;
  const reports = reportedPeriods(letter, context);
  if (reports.length === 0) return periods.gone;
  const changed = reports.find(({ closing }) => !isSoundWithoutUnits(closing));
  return changed ? format(periods.tampered, changed.closing.total) : null;
}
