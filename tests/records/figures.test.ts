import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day';
import { deadlineStatusOn } from '../../src/calendar/deadline';
import { obligationStatus } from '../../src/dispatches/rules/obligation-status';
import { changeOf, NO_FIGURES, stageFigures } from '../../src/records/figures';
import type { Obligation } from '../../src/records/obligation';
import { STAGES } from '../../src/records/stage';
import { figuresOf } from '../../src/summary/rules/unit-line';
import { shareOf } from '../../src/texts/number-text';
import { anyNearDay } from '../builders/days';
import { dispatch } from '../builders/dispatch';
import { obligation } from '../builders/obligation';
import { deadlineRules } from '../builders/rules';
import { sumFigures } from '../builders/summary';

const figuresOn = (today: Day, fields: Partial<Obligation>) => {
  const owed = obligation(fields);
  return figuresOf(
    owed,
    obligationStatus(dispatch(), owed, {
      deadlineStatus: deadlineStatusOn(deadlineRules(), today),
    }),
    true,
  );
};

describe('the figures of one unit', () => {
  it('count what it has answered', () => {
    const answered = figuresOn('2024-12-20', {
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-11',
      complete: 'completed',
      completedOn: '2024-12-03',
    });
    expect(answered).toEqual({
      ...NO_FIGURES,
      units: 1,
      acknowledgeLate: 1,
      completeLate: 1,
    });
  });

  it.each([
    ['2024-11-08', ['acknowledgeWithin', 'completeWithin']],
    ['2024-11-11', ['acknowledgeOverdue', 'completeWithin', 'overdue']],
    ['2024-12-02', ['acknowledgeOverdue', 'completeWithin', 'overdue']],
    ['2024-12-03', ['acknowledgeOverdue', 'completeOverdue', 'overdue']],
  ] as const)('without an answer are on %s %s', (today, names) => {
    const ones = Object.fromEntries(names.map((name) => [name, 1]));
    expect(figuresOn(today, {})).toEqual({ ...NO_FIGURES, units: 1, ...ones });
  });
});

describe('figures', () => {
  const anyFigures = fc
    .record({
      today: anyNearDay,
      complete: fc.constantFrom('notStarted', 'inProgress', 'completed'),
      completedOn: fc.option(anyNearDay),
      completeExtendedTo: fc.option(anyNearDay),
    })
    .map(({ today, ...fields }) => figuresOn(today, fields as Partial<Obligation>));

  it('are split by result: the counts of each stage add up to the units', () => {
    fc.assert(
      fc.property(fc.array(anyFigures), (all) => {
        const sum = sumFigures(all);
        for (const stage of STAGES) {
          const { asked, done, open, ...parts } = stageFigures(sum, stage);
          expect(Object.values(parts).reduce((count, part) => count + part)).toBe(all.length);
          expect([asked, done + open]).toEqual([all.length, all.length]);
        }
        expect(sum.units).toEqual(all.length);
      }),
    );
  });

  it('plus the change since then equal the current figures', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (before, after) => {
        expect(sumFigures([before, changeOf(before, after)])).toEqual(after);
      }),
    );
  });

  it('add up name by name', () => {
    const one = { ...NO_FIGURES, units: 1, completeLate: 3 };
    expect(sumFigures([one, one])).toEqual({ ...NO_FIGURES, units: 2, completeLate: 6 });
  });
});

it.each([
  [1, 4, 25],
  [5, 4, 125],
  [0, 4, 0],
  [0, 0, null],
])('the share of %i in %i is %s', (part, whole, share) => {
  expect(shareOf(part, whole)).toEqual(share);
});
