import { isAsClosed, sealOfCopy } from '../../dispatches/rules/closed-period';
import type { ClosedPeriod, Directive } from '../../records/directive';
import { figuresIn } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { closingsOf, isSoundAbove } from './seals';

/**
 * Derives from the rows of Kỳ báo cáo what each dispatch remembers of its closed periods, by its id: of each period the
 * last closing, in the order of their days. Rows of single units are not needed.
 */
export function closingsOfDirectives(rows: readonly FrozenFigures[]): Map<string, ClosedPeriod[]> {
  const last = new Map<string, Map<string, ClosedPeriod>>();
  for (const one of closingsOf(rows)) {
    const { total } = one;
    const { directive, cutOff, closing } = total;
    const period = total.period.replace(/[\r\n]+/g, ' ');
    const own = last.get(directive) ?? new Map<string, ClosedPeriod>();
    last.set(directive, own);
    if (closing < (own.get(period)?.closing ?? 0)) continue;
    const bare = {
      period,
      cutOff,
      closing,
      figures: figuresIn(total),
      proposal: total.difficulties,
    };
    own.set(period, { ...bare, seal: isSoundAbove(one) ? sealOfCopy(directive, bare) : '' });
  }
  return new Map(
    [...last].map(([directive, own]) => [
      directive,
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
  directives: readonly Pick<Directive, 'id' | 'closings'>[],
  rows: readonly FrozenFigures[],
  justClosed = '',
): Map<string, readonly ClosedPeriod[]> {
  const derived = closingsOfDirectives(rows);
  return new Map(
    directives.flatMap(({ id, closings }) => {
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
  directives: readonly { readonly at: number; readonly row: Pick<Directive, 'id' | 'closings'> }[],
  rows: readonly FrozenFigures[],
  justClosed = '',
): Map<number, Pick<Directive, 'closings'>> {
  const due = dueCopies(
    directives.map(({ row }) => row),
    rows,
    justClosed,
  );
  return new Map(
    directives.flatMap(({ at, row }) => {
      const closings = due.get(row.id);
      return closings ? [[at, { closings }] as const] : [];
    }),
  );
}
