import { closedPeriodSeal, isSealIntact } from '../../dispatches/rules/closed-period';
import type { ClosedPeriod, Dispatch } from '../../records/dispatch';
import { closedFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { closingsOf, isSoundWithoutUnits } from './seals';

/**
 * By dispatch id: the last closing of each period, ordered by cut-off day. Only the latest period keeps its
 * proposal, and `seal` is `''` if the total or block rows were changed.
 */
export function closingsOfDispatches(rows: readonly FrozenFigures[]): Map<string, ClosedPeriod[]> {
  const byDispatch = new Map<string, Map<string, ClosedPeriod>>();
  for (const one of closingsOf(rows)) {
    const { total } = one;
    const { dispatchId, cutOff, closing } = total;
    const period = total.period.replace(/[\r\n]+/g, ' ');
    const own = byDispatch.get(dispatchId) ?? new Map<string, ClosedPeriod>();
    byDispatch.set(dispatchId, own);
    if (closing < (own.get(period)?.closing ?? 0)) continue;
    const unsealed = {
      period,
      cutOff,
      closing,
      figures: closedFigures((name) => total[name]),
      reportedValues: total.reportedValues,
      proposal: total.difficulties,
    };
    own.set(period, {
      ...unsealed,
      seal: isSoundWithoutUnits(one) ? closedPeriodSeal(dispatchId, unsealed) : '',
    });
  }
  return new Map(
    [...byDispatch].map(([dispatch, own]) => [
      dispatch,
      [...own.values()]
        .sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1))
        .map((copy, at) => (at === own.size - 1 ? copy : { ...copy, proposal: '' })),
    ]),
  );
}

/**
 * By dispatch id; dispatches with correct copies are missing. An intact copy of the same closing keeps its
 * figures, so that a figure changed later in the tab Kỳ báo cáo is not taken for the closed one.
 */
export function copiesToWrite(
  dispatches: readonly Pick<Dispatch, 'id' | 'closings'>[],
  rows: readonly FrozenFigures[],
  justClosed = '',
): Map<string, readonly ClosedPeriod[]> {
  const derived = closingsOfDispatches(rows);
  return new Map(
    dispatches.flatMap(({ id, closings }) => {
      const kept = closings.filter((copy) => isSealIntact(id, copy) && copy.period !== justClosed);
      const due = (derived.get(id) ?? []).map((now) => ({
        ...(kept.find(({ period, closing }) => period === now.period && closing === now.closing) ??
          now),
        proposal: now.proposal,
      }));
      return JSON.stringify(due) === JSON.stringify(closings) ? [] : [[id, due] as const];
    }),
  );
}

export function copyChanges(
  dispatches: readonly { readonly at: number; readonly row: Pick<Dispatch, 'id' | 'closings'> }[],
  rows: readonly FrozenFigures[],
  justClosed = '',
): Map<number, Pick<Dispatch, 'closings'>> {
  const due = copiesToWrite(
    dispatches.map(({ row }) => row),
    rows,
    justClosed,
  );
  return new Map(
    dispatches.flatMap(({ at, row }) => {
      const closings = due.get(row.id);
      return closings ? [[at, { closings }] as const] : [];
    }),
  );
}
