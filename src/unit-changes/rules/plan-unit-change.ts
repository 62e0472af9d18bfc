import { addDays } from '../../calendar/day';
import { UNIT_DEFAULTS, type Unit, type UnitState } from '../../records/unit';
import { unitCodeGenerator } from '../../units/rules/unit-code';
import { withFormerName } from '../../units/rules/unit-names';
import { openObligations, type Transfer, transferObligations } from './transfer-obligations';
import type { UnitAct, UnitChange } from './unit-act';
import type { ObligationData, ObligationView } from './units-view';

export interface UnitChangePlan {
  readonly changed: readonly Unit[];
  readonly added: readonly Unit[];
  readonly transferred: readonly Transfer[];
  /**
   * Open rows without a successor. They are no longer followed up; in a suspension only until the unit resumes.
   */
  readonly dropped: readonly ObligationView[];
}

export interface UnitChangeInput extends ObligationData {
  readonly change: UnitChange;
  readonly units: readonly Unit[];
  /** Formats "đến {day}" in the language of the sheet. */
  readonly until: (day: string) => string;
}

const STATES: Partial<Record<UnitAct, UnitState>> = {
  suspend: 'suspended',
  resume: 'active',
};

/** `unitChangeProblems` must have found the change valid. Ended units stay in the list. */
export function planUnitChange(input: UnitChangeInput): UnitChangePlan {
  const { change, until } = input;
  const { act, units, on } = change;
  if (act === 'rename') {
    const renamed = (unit: Unit): Unit => ({
      ...unit,
      name: change.names[0] ?? unit.name,
      formerNames: withFormerName(unit, addDays(on, -1), until),
    });
    return { changed: units.map(renamed), added: [], transferred: [], dropped: [] };
  }
  const state = STATES[act];
  if (state) {
    const left = state === 'active' ? [] : openObligations(units, input);
    return {
      changed: units.map((unit) => ({ ...unit, state })),
      added: [],
      transferred: [],
      dropped: left,
    };
  }
  return succession(input);
}

/**
 * Obligations are transferred to the first successor: `change.heir`, or else the first new unit. A unit
 * that is split and does not end stays as it is.
 */
function succession(input: UnitChangeInput): UnitChangePlan {
  const { change, units } = input;
  const added = change.act === 'end' ? [] : newUnits(change, units);
  if (change.act === 'split' && !change.ends) {
    return { changed: change.units, added, transferred: [], dropped: [] };
  }
  const heirs = [...(change.heir ? [change.heir] : []), ...added].map(({ code }) => code);
  const ended = (unit: Unit): Unit => ({
    ...unit,
    state: 'ended',
    endedFrom: change.on,
    successors: heirs,
  });
  const [heir] = heirs;
  // A unit that does not exist yet can only have rows left by a broken run.
  const obligations = input.obligations.filter(({ unitCode }) =>
    added.every(({ code }) => code !== unitCode),
  );
  return {
    changed: change.units.map(ended),
    added,
    transferred:
      heir === undefined ? [] : transferObligations(change.units, heir, { ...input, obligations }),
    dropped: heir === undefined ? openObligations(change.units, input) : [],
  };
}

/** Contact data is not inherited: a new unit has only the mailbox that was entered. */
function newUnits({ names, units, block, email, on }: UnitChange, known: readonly Unit[]): Unit[] {
  const nextCode = unitCodeGenerator(known.map(({ code }) => code));
  const own = new Set(units.flatMap(({ code, name }) => [code, name]));
  const model = units.find(({ parent }) => !own.has(parent)) ?? units[0];
  return names.map((name) => ({
    ...UNIT_DEFAULTS,
    code: nextCode(),
    name,
    block: block || (units[0]?.block ?? ''),
    kind: units[0]?.kind ?? '',
    parent: model?.parent ?? '',
    email,
    activeFrom: on,
  }));
}
