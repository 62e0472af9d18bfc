import { type Closing, closingsOf, isSoundWithoutUnits } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { asClosed, mainStage, scopeOf } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { shareOf } from '../../texts/number-text';
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
    const [closing] = closingsOf(frozenFor(context.frozen(), itemRecord));
    return dispatch && closing ? [{ dispatch: asClosed(dispatch, closing.total), closing }] : [];
  });
  return reports.length === itemRecords.length ? reports.sort(byOverdueAndShare) : [];
}

function byOverdueAndShare(a: ReportedPeriod, b: ReportedPeriod): number {
  return b.closing.total.overdue - a.closing.total.overdue || shareDone(a) - shareDone(b);
}

function shareDone({ dispatch, closing: { total } }: ReportedPeriod): number {
  const { done, asked } = stageFigures(total, mainStage(scopeOf([dispatch]).stages));
  return shareOf(done, asked) ?? 0;
}

/** Total row of the closing that was made last. */
export function lastTotal(reports: readonly [ReportedPeriod, ...ReportedPeriod[]]): FrozenFigures {
  return reports.reduce(
    (last, { closing: { total } }) => (total.closedAt > last.closedAt ? total : last),
    reports[0].closing.total,
  );
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
