import { expect, it } from 'vitest';
import { isPastLastFollowUp, lastStep } from '../../../src/dispatches/rules/last-step';

const isPast = (days: readonly number[], reminders: number, after: readonly number[]) =>
  isPastLastFollowUp(
    { overdue: days.map((daysLate) => ({ daysLate })), reminders },
    lastStep({ after }),
  );

it.each([
  [[], 1, false],
  [[9, 9], 6, false],
  [[10], 1, true],
  [[2, 11], 6, true],
  [[11], 0, false],
])(
  'a unit overdue by %j days, followed up %i times, is past the last follow-up: %j',
  (days, reminders, expected) => {
    expect(isPast(days, reminders, [1, 3, 5, 10])).toBe(expected);
  },
);

it('no unit is past the last follow-up of a schedule without steps', () => {
  expect(isPast([40], 6, [])).toBe(false);
});
