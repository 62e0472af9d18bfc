import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../src/calendar/day';
import { isDone } from '../../../src/dispatches/rules/obligation-status';
import type { Obligation } from '../../../src/records/obligation';
import { STAGES } from '../../../src/records/stage';
import type { Unit } from '../../../src/records/unit';
import {
  planUnitChange,
  type UnitChangeInput,
} from '../../../src/unit-changes/rules/plan-unit-change';
import { isOpen } from '../../../src/unit-changes/rules/transfer-obligations';
import type { UnitAct } from '../../../src/unit-changes/rules/unit-act';
import {
  unitChangeProblems,
  unitsAfter,
} from '../../../src/unit-changes/rules/unit-change-problems';
import type { UnitsView } from '../../../src/unit-changes/rules/units-view';
import { parentLoops } from '../../../src/units/rules/parent-loops';
import { type CodeFinder, codeFinder, successorOf } from '../../../src/units/rules/successors';
import { namesOf } from '../../../src/units/rules/unit-names';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { until } from '../../builders/unit-change';
import { unitsView } from '../../builders/units-view';

const ids = ['VB-001', 'VB-002', 'VB-003'];
const begin = '2025-01-01';

const acts: UnitAct[] = ['rename', 'merge', 'consolidate', 'split', 'suspend', 'resume', 'end'];

/**
 * A change with indexes in place of units and names. They refer to the units that exist when the
 * change is made.
 */
const anyStep = fc.record({
  act: fc.constantFrom(...acts),
  places: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
  heir: fc.nat(9),
  names: fc.uniqueArray(fc.constantFrom('Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E', 'Xã F'), {
    minLength: 1,
    maxLength: 2,
  }),
  ends: fc.boolean(),
});

const anyAnswer = fc.constantFrom(
  {},
  {},
  { acknowledge: 'acknowledged' as const },
  { acknowledge: 'acknowledged' as const, complete: 'completed' as const },
  { exemptBecause: 'không thuộc diện' },
);

/**
 * An office with six units whose parents are random, by code or name, and which owe three
 * dispatches, one of which is closed.
 */
const anyOffice = fc
  .record({
    parents: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
    byName: fc.boolean(),
    answers: fc.array(fc.option(anyAnswer), { minLength: 18, maxLength: 18 }),
  })
  .map(({ parents, byName, answers }): UnitsView => {
    const names = ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E', 'Xã F'];
    const codes = names.map((_, at) => `PN-00${at + 1}`);
    const units = names.map((name, at) => {
      const above = (parents[at] ?? 6) % (at + 1);
      const parent = above === at ? '' : ((byName ? names : codes)[above] ?? '');
      return unit({ code: codes[at] ?? '', name, parent });
    });
    const obligations = codes.flatMap((code, row) =>
      ids.flatMap((id, column) => {
        const answer = answers[row * 3 + column];
        return answer ? [obligation({ dispatchId: id, unitCode: code, ...answer })] : [];
      }),
    );
    const dispatches = ids.map((id, at) => dispatch({ id, state: at === 2 ? 'closed' : 'open' }));
    return unitsView({ units, dispatches, obligations });
  });

type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

function inputOf(view: UnitsView, step: Step, on: Day): UnitChangeInput {
  const at = (place: number) => view.units[place % view.units.length] as Unit;
  const many = step.act === 'merge' || step.act === 'consolidate';
  const chosen = [...new Set(step.places.map(at))];
  return {
    ...view,
    until,
    change: {
      act: step.act,
      units: many ? chosen : chosen.slice(0, 1),
      heir: step.act === 'merge' ? at(step.heir) : null,
      names: step.act === 'split' ? step.names : step.names.slice(0, 1),
      block: '',
      email: '',
      ends: step.ends,
      on,
    },
  };
}

/** Applies a step if it is valid. Returns the new state of the spreadsheet. */
function made(view: UnitsView, step: Step, on: Day): UnitsView {
  const input = inputOf(view, step, on);
  if (unitChangeProblems(input, on).length > 0) return view;
  const passed = planUnitChange(input).transferred.filter(({ before }) => before === null);
  const obligations = [...view.obligations, ...passed.map(({ to }) => to as Obligation)];
  return { ...view, units: unitsAfter(input), obligations };
}

/** Plays the steps, one on each day. */
function played(first: UnitsView, steps: readonly Step[]): UnitsView {
  return steps.reduce((view, step, index) => made(view, step, addDays(begin, index)), first);
}

/** Last unit in the chain of successors that begins with a code. */
function endOf(code: string, find: CodeFinder): Unit | undefined {
  const unit = find(code);
  const [next] = unit?.successors ?? [];
  return next === undefined ? unit : endOf(next, find);
}

const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 8 });
const always = (check: (first: UnitsView, steps: Step[]) => void) =>
  fc.assert(fc.property(anyOffice, anySteps, check), { numRuns: 500 });

describe('after any sequence of changes', () => {
  it('every open obligation is found exactly once, at the unit or its successor', () => {
    always((first, steps) => {
      const view = played(first, steps);
      const find = codeFinder(view.units);
      const open = first.obligations.filter((owed) => isOpen(owed) && owed.dispatchId !== 'VB-003');
      for (const owed of open) {
        const heir = successorOf(owed.unitCode, find);
        const rows = view.obligations.filter(
          (row) => row.dispatchId === owed.dispatchId && row.unitCode === heir?.code,
        );
        const found = heir === null ? endOf(owed.unitCode, find)?.successors : rows.length;
        expect([owed.key, found]).toEqual([owed.key, heir === null ? [] : 1]);
      }
    });
  });

  it('no row exists twice, and none was added for a closed dispatch or one that nobody owed', () => {
    always((first, steps) => {
      const view = played(first, steps);
      const keys = view.obligations.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(view.obligations.slice(0, first.obligations.length)).toEqual(first.obligations);
      const added = view.obligations.slice(first.obligations.length);
      const asked = new Set(first.obligations.map(({ dispatchId: id }) => id));
      expect(
        added.filter((row) => row.dispatchId === 'VB-003' || !asked.has(row.dispatchId)),
      ).toEqual([]);
    });
  });

  it('a new row is done in a stage exactly if all units that owed it were', () => {
    always((first, steps) => {
      steps.reduce((view, step, index) => {
        const on = addDays(begin, index);
        const input = inputOf(view, step, on);
        if (unitChangeProblems(input, on).length > 0) return view;
        for (const { dispatch: of, before, to } of planUnitChange(input).transferred) {
          if (before) continue;
          const codes = input.change.units.map(({ code }) => code);
          const rows = view.obligations.filter(
            (row) => row.dispatchId === of.id && codes.includes(row.unitCode),
          );
          const owed = rows.filter(({ exemptBecause }) => exemptBecause === '');
          const isDoneIn = STAGES.map((stage) => isDone(stage, to));
          expect(isDoneIn).toEqual(
            STAGES.map((stage) => owed.length > 0 && owed.every((row) => isDone(stage, row))),
          );
          expect(to.exemptBecause === '').toBe(owed.length > 0);
        }
        return made(view, step, on);
      }, first);
    });
  });

  it('no unit is its own parent, and none was lost or got another code', () => {
    always((first, steps) => {
      const view = played(first, steps);
      expect(parentLoops(view.units, addDays(begin, steps.length))).toEqual([]);
      expect(view.units.slice(0, 6).map(({ code }) => code)).toEqual(
        first.units.map(({ code }) => code),
      );
      const codes = view.units.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    });
  });

  it('each name of a unit ends the day before the next begins', () => {
    always((first, steps) => {
      for (const one of played(first, steps).units) {
        const names = namesOf(one);
        const days = names.map(({ from, to }) => [from ?? '', to ?? '9999-12-31']);
        expect(days.filter(([from = '', to = '']) => from > to)).toEqual([]);
        expect(days.slice(1).map(([from]) => from)).toEqual(
          days.slice(0, -1).map(([, to = '']) => addDays(toDay(to), 1)),
        );
      }
    });
  });

  it('the same change is refused a second time, except a split that continues under new names', () => {
    fc.assert(
      fc.property(anyOffice, anyStep, (first, step) => {
        const view = made(first, step, begin);
        if (view === first) return;
        const again = inputOf({ ...view, units: view.units.slice(0, 6) }, step, addDays(begin, 1));
        expect(unitChangeProblems({ ...again, units: view.units }, addDays(begin, 1))).not.toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
