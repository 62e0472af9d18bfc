import { addDays } from '../../calendar/day';
import { PLAIN_UNIT, type Unit, type UnitState } from '../../records/unit';
import { codeGiver } from '../../units/rules/unit-code';
import { withFormerName } from '../../units/rules/unit-names';
import { openObligations, type Passing, passObligations } from './pass-obligations';
import type { UnitAct, UnitChange } from './unit-act';
import type { Followed, OwedRow } from './units-view';

/** What a change of units does; carried out as it stands. */
export interface UnitChangePlan {
  /** Units as they are afterwards. */
  readonly changed: readonly Unit[];
  readonly added: readonly Unit[];
  readonly passed: readonly Passing[];
  /** Open rows that nobody takes over: they are followed no more, or not while the unit is suspended. */
  readonly left: readonly OwedRow[];
}

/** What a change is planned on. */
export interface UnitChangeInput extends Followed {
  readonly change: UnitChange;
  readonly units: readonly Unit[];
  /** Says "đến {day}" in the language of the sheet. */
  readonly until: (day: string) => string;
}

const STATES: Partial<Record<UnitAct, UnitState>> = {
  suspend: 'suspended',
  resume: 'active',
};

/** Plans a change of units that has no problem (unitChangeProblems). Nothing is deleted: what ends stays, and says so. */
export function planUnitChange(input: UnitChangeInput): UnitChangePlan {
  const { change, until } = input;
  const { act, units, on } = change;
  if (act === 'rename') {
    const renamed = (unit: Unit): Unit => ({
      ...unit,
      name: change.names[0] ?? unit.name,
      formerNames: withFormerName(unit, addDays(on, -1), until),
    });
    return { changed: units.map(renamed), added: [], passed: [], left: [] };
  }
  const state = STATES[act];
  if (state) {
    const left = state === 'active' ? [] : openObligations(units, input);
    return { changed: units.map((unit) => ({ ...unit, state })), added: [], passed: [], left };
  }
  return succession(input);
}

/** A merger, a consolidation, a split or an end: who ends, who takes their place, what passes. */
function succession(input: UnitChangeInput): UnitChangePlan {
  const { change, units } = input;
  const added = change.act === 'end' ? [] : newUnits(change, units);
  if (change.act === 'split' && !change.ends) {
    return { changed: change.units, added, passed: [], left: [] };
  }
  const heirs = [...(change.heir ? [change.heir] : []), ...added].map(({ code }) => code);
  const ended = (unit: Unit): Unit => ({
    ...unit,
    state: 'ended',
    endedFrom: change.on,
    successors: heirs,
  });
  const [heir] = heirs;
  // A unit that is not there yet has no row but one that a change broken off half-way has left.
  const obligations = input.obligations.filter(({ unit }) =>
    added.every(({ code }) => code !== unit),
  );
  return {
    changed: change.units.map(ended),
    added,
    passed:
      heir === undefined ? [] : passObligations(change.units, heir, { ...input, obligations }),
    left: heir === undefined ? openObligations(change.units, input) : [],
  };
}

/** Contacts do not pass on: a new unit has no mailbox but the one that somebody says. */
function newUnits({ names, units, block, email, on }: UnitChange, known: readonly Unit[]): Unit[] {
  const nextCode = codeGiver(known.map(({ code }) => code));
  const own = new Set(units.flatMap(({ code, name }) => [code, name]));
  const model = units.find(({ parent }) => !own.has(parent)) ?? units[0];
  return names.map((name) => ({
    ...PLAIN_UNIT,
    code: nextCode(),
    name,
    block: block || (units[0]?.block ?? ''),
    kind: units[0]?.kind ?? '',
    parent: model?.parent ?? '',
    email,
    activeFrom: on,
  }));
}
