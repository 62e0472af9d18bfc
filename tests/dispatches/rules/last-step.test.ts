import { expect, it } from 'vitest';
import { isPastLastFollowUp, lastStep } from '../../../src/dispatches/rules/last-step';
import type { OverdueStage } from '../../../src/records/frozen-figures';

const late: OverdueStage = { stage: 'acknowledge', due: '2024-11-08', daysLate: 30 };

const isPast = (steps: readonly number[], after: readonly number[]) =>
  isPastLastFollowUp(
    steps.map((step) => ({ ...late, followedUp: { times: 1, step } })),
    lastStep({ after }),
  );

it.each([
  [[], false],
  [[9, 9], false],
  [[10], true],
  [[2, 11], true],
  [[0], false],
])(
  'a unit whose overdue stages had the steps %j is past the last follow-up: %j',
  (steps, expected) => {
    expect(isPast(steps, [1, 3, 5, 10])).toBe(expected);
  },
);

it('no unit is past the last follow-up of a schedule without steps', () => {
  expect(isPast([40], [])).toBe(false);
});

it('a period that version 1 closed does not say which steps were sent', () => {
  expect(isPastLastFollowUp([late], 10)).toBe(false);
});
