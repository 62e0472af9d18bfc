import { isAsClosed, sealOfCopy } from '../../dispatches/rules/closed-period';
import type { ClosedPeriod, Dispatch } from '../../records/dispatch';
import { figuresIn } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { closingsOf, isSoundAbove } from './seals';

/**
 * Derives from the rows of Kỳ báo cáo what each dispatch remembers of its closed periods, by its id: of each period the
 * last closing, in the order of their days. Rows of single units are not needed.
 */
export function closingsOfDispatches(rows: readonly FrozenFigures[]): Map<string, ClosedPeriod[]> {
  const last = new Map<string, Map<string, ClosedPeriod>>();
  for (const one of closingsOf(rows)) {
    const { total } = one;
    const { dispatch, cutOff, closing } = total;
    const period = total.period.replace(/[\r\n]+/g, ' ');
    const own = last.get(dispatch) ?? new Map<string, ClosedPeriod>();
    last.set(dispatch, own);
    if (closing < (own.get(period)?.closing ?? 0)) continue;
    const bare = {
      period,
      cutOff,
      closing,
      figures: figuresIn(total),
      proposal: total.difficulties,
    };
    own.set(period, { ...bare, seal: isSoundAbove(one) ? sealOfCopy(dispatch, bare) : '' });
  }
  return new Map(
    [...last].map(([dispatch, own]) => [
      dispatch,
      [...own.values()]
        .sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1))
        .map((copy, at) => (at === own.size - 1 ? copy : { ...copy, proposal: '' })),
    ]),
  );
}

/**
 * Gives the dispatches whose copies are not what Kỳ báo cáo asks for, by id, with the copies that they are to have. A
 * copy of the same closing that nobody has changed stays: what is changed in Kỳ báo cáo later does not pass for what was
 * closed. A period that has just been closed is copied anew in any case.
 */
export function dueCopies(
  dispatches: readonly Pick<Dispatch, 'id' | 'closings'>[],
  rows: readonly FrozenFigures[],
  justClosed = '',
): Map<string, readonly ClosedPeriod[]> {
  const derived = closingsOfDispatches(rows);
  return new Map(
    dispatches.flatMap(({ id, closings }) => {
      const kept = closings.filter((copy) => isAsClosed(id, copy) && copy.period !== justClosed);
      const due = (derived.get(id) ?? []).map((now) => ({
        ...(kept.find(({ period, closing }) => period === now.period && closing === now.closing) ??
          now),
        proposal: now.proposal,
      }));
      return JSON.stringify(due) === JSON.stringify(closings) ? [] : [[id, due] as const];
    }),
  );
}

/** Says which rows of Văn bản are to have other copies, by their place, from the rows of Kỳ báo cáo. */
export function copyChanges(
  dispatches: readonly { readonly at: number; readonly row: Pick<Dispatch, 'id' | 'closings'> }[],
  rows: readonly FrozenFigures[],
  justClosed = '',
): Map<number, Pick<Dispatch, 'closings'>> {
  const due = dueCopies(
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
