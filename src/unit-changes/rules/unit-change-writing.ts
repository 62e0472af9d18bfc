import { formatDay } from '../../calendar/day';
import { owesDispatch } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { returnedEmailOf } from '../../units/rules/returned-email';
import type { UnitChangePlan } from './plan-unit-change';
import type { Transfer } from './transfer-obligations';
import type { UnitAct, UnitChange } from './unit-act';
import type { DecisionChanges, ObligationData, UnitsView } from './units-view';

export interface ChangeWords {
  /** The change with its day and legal basis. */
  readonly change: (act: UnitAct, day: string) => string;
  /** Sentence that names the units from which a new unit or row came, and the change. */
  readonly from: (units: string, change: string) => string;
  /** Sentence that names the units whose figures were added to a row. */
  readonly added: (units: string, change: string) => string;
}

export function unitNames(units: readonly Pick<Unit, 'name' | 'code'>[]): string {
  return units.map(({ name, code }) => `${name} (${code})`).join('; ');
}

/**
 * A change on a later day only writes which units end and which succeed them, because `applySuccessions`
 * transfers the open obligations on that day.
 */
export function unitChangeWriting(
  { act, units, heir, email, on }: UnitChange,
  plan: UnitChangePlan,
  data: ObligationData & Pick<UnitsView, 'today'>,
  words: ChangeWords,
): DecisionChanges {
  const isAhead = on > data.today;
  const lastChange = words.change(act, formatDay(on));
  const from = (sources: readonly Unit[]) => words.from(unitNames(sources), lastChange);
  const changed = plan.changed.map((unit): Unit => ({ ...unit, lastChange }));
  const added = plan.added.map((unit): Unit => ({ ...unit, lastChange: from(units) }));
  const transfers = isAhead ? [] : plan.transferred;
  const transferred = transferWriting(transfers, units, lastChange, words);
  return {
    added,
    units: {
      ...(heir && email !== ''
        ? { [heir.code]: { email, returnedEmail: returnedEmailOf({ ...heir, email }) } }
        : {}),
      ...Object.fromEntries(
        changed.map(({ code, ...unit }) => [
          code,
          isAhead ? endingCells(unit) : changedCells(unit),
        ]),
      ),
    },
    owed: transferred.owed,
    rows: act === 'rename' ? newNames(changed, data) : transferred.rows,
    letters: {},
    log: [
      ...[...changed, ...added].map((unit) =>
        logLine(unit.code, [unit.name, unit.lastChange, ...unit.successors].join(' · ')),
      ),
      ...transferred.log.map(({ unit, dispatch, detail }) => logLine(unit, detail, dispatch)),
    ],
  };
}

/** Rows that transfers add and change, each with the sentence that names its sources. */
export function transferWriting(
  transfers: readonly Transfer[],
  units: readonly Unit[],
  change: string,
  words: Pick<ChangeWords, 'from' | 'added'>,
): Pick<DecisionChanges, 'owed' | 'rows'> & { readonly log: readonly TransferLine[] } {
  const named = transfers.map((transfer) => {
    const codes = new Set(transfer.from.map(({ unitCode }) => unitCode));
    const sources = unitNames(units.filter(({ code }) => codes.has(code)));
    const sentence = words[isAddition(transfer) ? 'added' : 'from'](sources, change);
    return { ...transfer, sentence };
  });
  return {
    owed: named
      .filter(({ before }) => before === null)
      .map(({ to: { dispatchId, unitCode }, change: cells, sentence }) => ({
        ...{ dispatchId, unitCode },
        ...cells,
        reason: sentence,
      })),
    rows: Object.fromEntries(
      named.flatMap(({ before, change: cells, sentence }) => {
        if (before === null || Object.keys(cells).length === 0) return [];
        const reason = before.reason === '' ? sentence : `${before.reason}; ${sentence}`;
        return [[before.key, { ...cells, reason }] as const];
      }),
    ),
    log: named.map(({ dispatch, to, sentence }) => ({
      dispatch: dispatch.id,
      unit: to.unitCode,
      detail: sentence,
    })),
  };
}

/** True if the successor's own answers stay and figures are added to them. */
function isAddition({ before, change }: Transfer): boolean {
  return before !== null && owesDispatch(before) && Object.keys(change).length > 0;
}

type TransferLine = Pick<DecisionChanges['log'][number], 'dispatch' | 'unit' | 'detail'>;

function logLine(unit: string, detail: string, dispatch = ''): DecisionChanges['log'][number] {
  return { event: 'unitChanged', dispatch, unit, detail };
}

function changedCells(unit: Omit<Unit, 'code'>): Partial<Unit> {
  const { name, formerNames, state } = unit;
  return { name, formerNames, state, ...endingCells(unit) };
}

/** Leaves out the state, which changes on the day itself. */
function endingCells({ endedFrom, successors, lastChange }: Omit<Unit, 'code'>): Partial<Unit> {
  return { endedFrom, successors, lastChange };
}

/** Rows of closed dispatches keep the earlier name. */
function newNames(
  changed: readonly Unit[],
  { obligations, dispatches }: ObligationData,
): DecisionChanges['rows'] {
  const names = new Map(changed.map(({ code, name }) => [code, name]));
  const closed = new Set(dispatches.filter(({ state }) => state === 'closed').map(({ id }) => id));
  return Object.fromEntries(
    obligations.flatMap(({ key, unitCode, dispatchId }) => {
      const unitName = names.get(unitCode);
      return unitName === undefined || closed.has(dispatchId) ? [] : [[key, { unitName }] as const];
    }),
  );
}
