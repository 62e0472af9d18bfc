import { formatDay } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import type { UnitChangePlan } from './plan-unit-change';
import type { UnitAct, UnitChange } from './unit-act';
import type { Followed, UnitsView, UnitsWriting } from './units-view';

/** How a change is told in the sheet and in the log, in its language. */
export interface ChangeWords {
  /** What happened, from which day and on which legal basis. */
  readonly change: (act: UnitAct, day: string) => string;
  /** From which units something came, and by which change. */
  readonly from: (units: string, change: string) => string;
}

/** Names units as people find them again: name and code. */
export function unitNames(units: readonly Pick<Unit, 'name' | 'code'>[]): string {
  return units.map(({ name, code }) => `${name} (${code})`).join('; ');
}

/**
 * Gives the cells, rows and lines of the log that carry a planned change out: each unit says what happened to it
 * and on which legal basis, each new row where it comes from. Of a change of a later day only who ends then and who takes the
 * place is written: what is open passes on that day (take-successions).
 */
export function unitChangeWriting(
  { act, units, heir, email, on }: UnitChange,
  plan: UnitChangePlan,
  followed: Followed & Pick<UnitsView, 'today'>,
  words: ChangeWords,
): UnitsWriting {
  const isAhead = on > followed.today;
  const lastChange = words.change(act, formatDay(on));
  const from = (sources: readonly Unit[]) => words.from(unitNames(sources), lastChange);
  const changed = plan.changed.map((unit): Unit => ({ ...unit, lastChange }));
  const added = plan.added.map((unit): Unit => ({ ...unit, lastChange: from(units) }));
  const passed = (isAhead ? [] : plan.passed).map(({ dispatch, to, isThere, from: rows }) => {
    const sources = units.filter(({ code }) => rows.some(({ unit }) => unit === code));
    return { dispatch: dispatch.id, to, isThere, reason: from(sources) };
  });
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
    owed: passed
      .filter(({ isThere }) => !isThere)
      .map(({ dispatch, to, reason }) => ({
        dispatch,
        unit: to.unit,
        acknowledgeExtendedTo: to.acknowledgeExtendedTo,
        trainExtendedTo: to.trainExtendedTo,
        reason,
      })),
    rows: act === 'rename' ? newNames(changed, followed) : {},
    letters: {},
    log: [
      ...[...changed, ...added].map((unit) =>
        logLine(unit.code, [unit.name, unit.lastChange, ...unit.successors].join(' · ')),
      ),
      ...passed.map(({ dispatch, to, reason }) => logLine(to.unit, reason, dispatch)),
    ],
  };
}

function logLine(unit: string, detail: string, dispatch = ''): UnitsWriting['log'][number] {
  return { event: 'unitChanged', dispatch, unit, detail };
}

function changedCells(unit: Omit<Unit, 'code'>): Partial<Unit> {
  const { name, formerNames, state } = unit;
  return { name, formerNames, state, ...endingCells(unit) };
}

/** What says of a unit that it ends, and what stands in its place: its state is set on the day. */
function endingCells({ endedFrom, successors, lastChange }: Omit<Unit, 'code'>): Partial<Unit> {
  return { endedFrom, successors, lastChange };
}

/** A closed dispatch keeps the unit as it was then. */
function newNames(
  changed: readonly Unit[],
  { obligations, dispatches }: Followed,
): UnitsWriting['rows'] {
  const names = new Map(changed.map(({ code, name }) => [code, name]));
  const closed = new Set(dispatches.filter(({ state }) => state === 'closed').map(({ id }) => id));
  return Object.fromEntries(
    obligations.flatMap(({ key, unit, dispatch }) => {
      const unitName = names.get(unit);
      return unitName === undefined || closed.has(dispatch) ? [] : [[key, { unitName }] as const];
    }),
  );
}
