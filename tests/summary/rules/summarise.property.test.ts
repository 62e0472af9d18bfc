import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDone } from '../../../src/dispatches/rules/obligation-status';
import { isAsked } from '../../../src/records/dispatch';
import { type Figures, NO_FIGURES, stageFigures } from '../../../src/records/figures';
import type { Obligation } from '../../../src/records/obligation';
import { STAGES } from '../../../src/records/stage';
import { toUnitCode, type Unit } from '../../../src/records/unit';
import { restOfRollUp, type Summary } from '../../../src/summary/rules/summarise';
import { reportedNumbers } from '../../../src/summary/rules/value-totals';
import { upperBodiesFinder } from '../../../src/units/rules/upper-bodies';
import { anyAsked } from '../../builders/any-asked';
import { anyNearDay } from '../../builders/days';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { closedPeriod, sumFigures, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const anyHeads = fc.record(
  { party: fc.nat(90), staff: fc.nat(90), people: fc.nat(90) },
  { requiredKeys: [] },
);

const anyUnit: fc.Arbitrary<Partial<Unit>> = fc.record({
  block: fc.constantFrom('Trường học', 'Chính quyền', ''),
  parent: fc.constantFrom('', 'U0', 'U1', 'U2', 'Sở Nội vụ'),
  email: fc.constantFrom('', 'a@phuninh.example.org'),
  state: fc.constantFrom('active', 'suspended', 'ended'),
});

const anyAnswer = fc.record<Parameters<typeof obligation>[0]>({
  acknowledge: fc.constantFrom('unacknowledged', 'acknowledged'),
  acknowledgedOn: fc.option(anyNearDay),
  complete: fc.constantFrom('notStarted', 'inProgress', 'completed'),
  completedOn: fc.option(anyNearDay),
  sessions: fc.option(fc.nat(9)),
  eligible: fc.option(fc.nat(200)),
  attended: fc.option(fc.nat(200)),
  eligibleBy: anyHeads,
  rounds: fc.array(
    fc.record({
      form: fc.constant('meeting' as const),
      heldOn: anyNearDay,
      sessions: fc.constant(1),
      attended: anyHeads,
    }),
    { maxLength: 2 },
  ),
  role: fc.constantFrom('owes', 'owes', 'informed'),
  asked: fc.constantFrom('yes', 'yes', 'no'),
  exemptBecause: fc.constantFrom('', '', 'sáp nhập'),
  completeExtendedTo: fc.option(anyNearDay),
  checkedOn: fc.option(anyNearDay),
  channel: fc.constantFrom(null, 'page', 'phone'),
  nothingToReport: fc.constantFrom('yes', 'no', 'no'),
});

/** A random state of up to twelve units on a random day, for any kind of dispatch, without closed periods. */
const anyState = fc
  .record({
    today: anyNearDay,
    asked: anyAsked,
    rows: fc.array(fc.tuple(anyUnit, anyAnswer), { maxLength: 12 }),
  })
  .map(({ today, asked, rows }) => ({
    today,
    dispatch: dispatch(asked),
    units: rows.map(([fields], at) => unit({ code: `U${at}`, ...fields })),
    obligations: rows.map(([, fields], at) => obligation({ unitCode: `U${at}`, ...fields })),
  }));

const inAnyState = (rule: (summary: Summary) => void) =>
  fc.assert(fc.property(anyState, (state) => rule(summaryOf(state))));

const sumOf = (all: readonly { readonly figures: Figures }[]) =>
  sumFigures(all.map(({ figures }) => figures));

describe('in any state', () => {
  it('the figures of the blocks, and of the units, add up to the totals', () => {
    inAnyState(({ blocks, units, totals }) => {
      expect(sumOf(blocks)).toEqual(totals);
      expect(sumOf(units)).toEqual(totals);
    });
  });

  it('the figures of each stage partition the units that owe it', () => {
    inAnyState(({ dispatch: { asks }, totals, units }) => {
      const owing = units.filter(({ exemption }) => exemption === null);
      expect(totals.units).toBe(owing.length);
      for (const stage of STAGES) {
        const { asked, done, open, ...parts } = stageFigures(totals, stage);
        const isAskedOf = isAsked({ asks }, stage);
        const owed = owing.filter(
          ({ hasEnded, obligation }) => !hasEnded || isDone(stage, obligation),
        );
        expect(asked).toBe(isAskedOf ? owed.length : 0);
        expect(done + open).toBe(asked);
        expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(asked);
        expect(Object.values(parts).every((part) => part >= 0)).toBe(true);
      }
      const { done } = stageFigures(totals, 'complete');
      expect(totals.nothingToReport).toBeLessThanOrEqual(done);
    });
  });

  it('a stage has units without a deadline if and only if the dispatch sets none', () => {
    inAnyState(({ dispatch: { acknowledgeBy, completeBy }, totals }) => {
      const days = { acknowledge: acknowledgeBy, complete: completeBy };
      for (const stage of STAGES) {
        const { asked, doneNoDeadline, openNoDeadline } = stageFigures(totals, stage);
        expect(doneNoDeadline + openNoDeadline).toBe(days[stage] === null ? asked : 0);
      }
    });
  });

  it('of a unit that ended without a successor what it finished counts, and nothing is open', () => {
    const successor = toUnitCode('U0');
    fc.assert(
      fc.property(anyState, fc.boolean(), (state, hasSuccessor) => {
        const { dispatch: about, obligations } = state;
        const units = state.units.map((one) =>
          one.state === 'ended' && hasSuccessor ? { ...one, successors: [successor] } : one,
        );
        const { units: lines, ended, overdue } = summaryOf({ ...state, units });
        const gone = new Set(units.flatMap((one) => (one.state === 'ended' ? [one.code] : [])));
        const kept = obligations.filter(
          ({ unitCode, asked, exemptBecause, role, acknowledge, complete }) =>
            gone.has(unitCode) &&
            !hasSuccessor &&
            [asked, exemptBecause, role].join() === 'yes,,owes' &&
            ((about.asks !== 'result' && acknowledge === 'acknowledged') ||
              (about.asks !== 'receipt' && complete !== 'notStarted')),
        );
        const own = sumOf(lines.filter(({ code }) => gone.has(code)));
        const [receipt, result] = STAGES.map((stage) => stageFigures(own, stage));
        const count = (isDoneIn: (row: Obligation) => boolean) => kept.filter(isDoneIn).length;
        expect(ended.map(({ code }) => code)).toEqual(kept.map(({ unitCode }) => unitCode));
        expect(own.units).toBe(kept.length);
        expect([receipt?.done, receipt?.asked]).toEqual(
          Array(2).fill(
            count((row) => about.asks !== 'result' && row.acknowledge === 'acknowledged'),
          ),
        );
        expect([result?.done, result?.asked]).toEqual(
          Array(2).fill(count((row) => about.asks !== 'receipt' && row.complete === 'completed')),
        );
        expect([own.overdue, own.unreachable]).toEqual([0, 0]);
        expect(overdue.filter(({ code }) => gone.has(code))).toEqual([]);
      }),
    );
  });

  it('every unit has answered by one channel or is silent, and every result of an active unit is compared or not', () => {
    inAnyState(({ sources, uncompared, totals, units }) => {
      const { own, parent, office, silent } = sources;
      expect(own + parent + office + silent).toBe(totals.units);
      const compared = units.filter(
        ({ figures, hasEnded, obligation: { checkedOn } }) =>
          (checkedOn !== null || hasEnded) && stageFigures(figures, 'complete').done > 0,
      );
      expect(uncompared + compared.length).toBe(stageFigures(totals, 'complete').done);
    });
  });

  it('heads by audience add up to the totals', () => {
    inAnyState(({ audiences, values }) => {
      const { eligible = 0, attended = 0 } = reportedNumbers(values);
      const sum = (name: 'eligible' | 'attended') =>
        audiences.reduce((all, part) => all + part[name], 0);
      expect([sum('eligible'), sum('attended')]).toEqual([eligible, attended]);
    });
  });

  it('the lists hold as many units as the headline says', () => {
    inAnyState(({ overdue, unreachable, totals }) => {
      expect([overdue.length, unreachable.length]).toEqual([totals.overdue, totals.unreachable]);
    });
  });

  it('the topmost bodies and the units outside every tree add up to the totals', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { rollUp, units, totals } = summaryOf(state);
        const above = upperBodiesFinder(state.units, state.today);
        const bodies = new Set(rollUp.map(({ code }) => code));
        const outside = new Set(
          state.units
            .filter((one) => above(one).length === 0 && !bodies.has(one.code))
            .map(({ code }) => code),
        );
        const tops = rollUp.filter(({ depth }) => depth === 0);
        expect(
          sumFigures([
            ...tops.flatMap(({ own, below }) => [own, below]),
            ...units
              .filter(({ code }) => outside.has(toUnitCode(code)))
              .map(({ figures }) => figures),
          ]),
        ).toEqual(totals);
      }),
    );
  });

  it('the units below the topmost bodies and the rest add up to the totals', () => {
    inAnyState((state) => {
      const { rollUp, totals } = state;
      const tops = rollUp.filter(({ depth }) => depth === 0).map(({ below }) => below);
      const rest = restOfRollUp(state);
      if (rollUp.length > 0) expect(sumFigures([...tops, rest ?? NO_FIGURES])).toEqual(totals);
      else expect(rest).toBeNull();
    });
  });

  it('what was frozen and what has changed since add up to the figures now', () => {
    fc.assert(
      fc.property(anyState, anyState, (before, after) => {
        const { totals: then } = summaryOf(before);
        const closings = [closedPeriod(then, { cutOff: '1900-01-01' })];
        const { totals, since } = summaryOf({
          ...after,
          dispatch: { ...after.dispatch, closings },
        });
        expect(sumFigures([then, since?.change ?? NO_FIGURES])).toEqual(totals);
      }),
    );
  });
});
