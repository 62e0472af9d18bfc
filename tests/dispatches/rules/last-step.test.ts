import { expect, it } from 'vitest';
import { isPastLastStep, lastStep } from '../../../src/dispatches/rules/last-step';

it('a unit is past the last step of the schedule once it is overdue by that many days, however many letters it got', () => {
  const last = lastStep({ after: [1, 3, 5, 10] });
  const overdueBy = (...days: number[]) =>
    isPastLastStep(
      days.map((daysLate) => ({ daysLate })),
      last,
    );
  expect([overdueBy(), overdueBy(9), overdueBy(9, 9), overdueBy(10), overdueBy(2, 11)]).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(isPastLastStep([{ daysLate: 40 }], lastStep({ after: [] }))).toBe(false);
});
