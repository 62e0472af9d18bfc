import { formatDay } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import type { UnitChangePlan } from './plan-unit-change';
import type { UnitAct, UnitChange } from './unit-act';
import type { DecisionChanges, ObligationData, UnitsView } from './units-view';

export interface ChangeWords {
  /** The change with its day and legal basis. */
  readonly change: (act: UnitAct, day: string) => string;
  /** Sentence that names the units from which a new unit or row came, and the change. */
  readonly from: (units: string, change: string) => string;
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
  const transferred = (isAhead ? [] : plan.transferred).map(
    ({ dispatch, to, exists, from: rows }) => {
      const sources = units.filter(({ code }) => rows.some(({ unitCode }) => unitCode === code));
      return { dispatch: dispatch.id, to, exists, reason: from(sources) };
    },
  );
  return {
    added,
    units: {
      ...(heir && email !== '' ? { [heir.code]: { email, returnedEmail: '' } } : {}),
      ...Object.fromEntries(
        changed.map(({ code, ...unit }) => [
          code,
          isAhead ? endingCells(unit) : changedCells(unit),
        ]),
      ),
    },
    owed: transferred
      .filter(({ exists }) => !exists)
      .map(({ dispatch, to, reason }) => ({
        dispatchId: dispatch,
        unitCode: to.unitCode,
        acknowledgeExtendedTo: to.acknowledgeExtendedTo,
        completeExtendedTo: to.completeExtendedTo,
        reason,
      })),
    rows: act === 'rename' ? newNames(changed, data) : {},
    letters: {},
    log: [
      ...[...changed, ...added].map((unit) =>
        logLine(unit.code, [unit.name, unit.lastChange, ...unit.successors].join(' · ')),
      ),
      ...transferred.map(({ dispatch, to, reason }) => logLine(to.unitCode, reason, dispatch)),
    ],
  };
}

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
