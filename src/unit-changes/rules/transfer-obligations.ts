import { isDone } from '../../dispatches/rules/obligation-status';
import { newObligation, type ObligationChange, owesDispatch } from '../../records/obligation';
import type { RequestedFigure } from '../../records/requested-figure';
import { STAGES } from '../../records/stage';
import { askedFigures } from '../../records/training-figures';
import type { Unit, UnitCode } from '../../records/unit';
import {
  changesOf,
  combinedAnswers,
  joinedAnswers,
  latest,
  type UnitAnswers,
} from './combined-answers';
import type { ObligationData, ObligationView } from './units-view';

/** What becomes of one dispatch that units received which end. */
export interface Transfer {
  readonly dispatch: ObligationData['dispatches'][number];
  /** Rows of the ended units. Without those that owe nothing, unless none of them owes anything. */
  readonly from: readonly ObligationView[];
  /** The successor's own row; `null` if it has none. */
  readonly before: ObligationView | null;
  /** The successor's row afterwards. */
  readonly to: ObligationView;
  /** What is written into the successor's row, or into a new row. */
  readonly change: ObligationChange;
}

export function isOpen(
  obligation: Pick<ObligationView, 'exemptBecause' | 'acknowledge' | 'complete'>,
): boolean {
  return obligation.exemptBecause === '' && STAGES.some((stage) => !isDone(stage, obligation));
}

/** Leaves out rows of closed dispatches, because they stay with their units. */
export function openObligations(
  units: readonly Unit[],
  { obligations, dispatches }: ObligationData,
): ObligationView[] {
  const codes = new Set(units.map(({ code }) => code));
  const activeDispatches = new Set(
    dispatches.filter(({ state }) => state !== 'closed').map(({ id }) => id),
  );
  return obligations.filter(
    (owed) => codes.has(owed.unitCode) && activeDispatches.has(owed.dispatchId) && isOpen(owed),
  );
}

/**
 * One transfer for each dispatch that is not closed and that the units received. Leaves out rows that a broken
 * run has already added to the successor's row.
 */
export function transferObligations(
  units: readonly Unit[],
  heir: UnitCode,
  data: ObligationData,
): Transfer[] {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return data.dispatches.flatMap((dispatch) => {
    if (dispatch.state === 'closed') return [];
    const rows = data.obligations.filter(({ dispatchId }) => dispatchId === dispatch.id);
    const before = rows.find(({ unitCode }) => unitCode === heir) ?? null;
    const received = rows.filter(
      ({ unitCode, asked }) =>
        names.has(unitCode) && asked === 'yes' && !before?.reason.includes(`(${unitCode})`),
    );
    const owing = received.filter(owesDispatch);
    const from = owing.length > 0 ? owing : received;
    if (from.length === 0) return [];
    const base = before ?? newObligation(dispatch.id, heir);
    const answers = owing.map((row) => ({ unit: names.get(row.unitCode) ?? '', answers: row }));
    const isOwn = before !== null && (owesDispatch(before) || owing.length === 0);
    const figures = askedFigures(dispatch);
    const change = isOwn
      ? joinedAnswers(base, answers, figures)
      : firstAnswers(base, from, { answers, figures });
    return { dispatch, from, before, to: { ...base, ...change }, change };
  });
}

/** For a successor that owed nothing so far. */
function firstAnswers(
  base: ObligationView,
  from: readonly ObligationView[],
  {
    answers,
    figures,
  }: { readonly figures: readonly RequestedFigure[]; readonly answers: readonly UnitAnswers[] },
): Partial<ObligationView> {
  return changesOf(base, {
    ...roleOf(from),
    asked: 'yes',
    acknowledgeExtendedTo: latest(from.map((row) => row.acknowledgeExtendedTo)),
    completeExtendedTo: latest(from.map((row) => row.completeExtendedTo)),
    ...(answers.length > 0 ? combinedAnswers(answers, figures) : {}),
  });
}

/** The successor is exempt, or receives for information, only if every predecessor did. */
function roleOf(from: readonly ObligationView[]): Pick<ObligationView, 'role' | 'exemptBecause'> {
  const exempt = from.filter(({ exemptBecause }) => exemptBecause !== '');
  const isExempt = exempt.length === from.length;
  const reasons = new Set(exempt.map(({ exemptBecause }) => exemptBecause));
  return {
    role: from.some(({ role }) => role === 'owes') ? 'owes' : 'informed',
    exemptBecause: isExempt ? [...reasons].join('; ') : '',
  };
}
