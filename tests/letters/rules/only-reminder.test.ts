import { expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day';
import { isWorkingDay } from '../../../src/calendar/working-calendar';
import { isOnlyReminder } from '../../../src/dispatches/rules/only-reminder';
import { outboxLettersOf } from '../../../src/letters/rules/claim';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import { dispatch } from '../../builders/dispatch';
import { planInput } from '../../builders/plan-input';
import { calendar, deadlineRules, rules, tierRules } from '../../builders/rules';

/** A Thursday. */
const NOTICE: Day = '2024-10-31';

/** Kinds of the letters that are sent from the notice until the deadline, if each goes on its day. */
function kindsUntil(deadline: Day, before: readonly number[]): string[] {
  const about = dispatch({ asks: 'result', acknowledgeBy: null, completeBy: deadline });
  const sent: OutboxRow[] = [];
  const days = Array.from({ length: 20 }, (_, at) => addDays(NOTICE, at));
  for (const today of days.filter((day) => day <= deadline)) {
    const input = planInput({
      ...{ today, dispatches: [about], letters: sent },
      rules: rules({ tiers: tierRules({ before }) }),
    });
    const titled = planLetters(input).letters.map((one) => ({ ...one, subject: one.kind }));
    sent.push(
      ...outboxLettersOf(titled, input).map((one) => ({
        ...one,
        ...{ state: 'sent' as const, sentAt: `${today}T09:00` as const },
      })),
    );
  }
  return sent.map(({ kind }) => kind);
}

it.each([[[3, 1]], [[5]], [[2]], [[]]])(
  'the notice is the only reminder if no other is planned before the deadline: %j',
  (before) => {
    const working = Array.from({ length: 12 }, (_, at) => addDays(NOTICE, at)).filter((day) =>
      isWorkingDay(day, calendar()),
    );
    const expected = working.map((day) => {
      const kinds = kindsUntil(day, before);
      return before.length > 0 && kinds.length === 1;
    });
    const told = working.map((day) =>
      isOnlyReminder(dispatch(), day, NOTICE, { before, deadlines: deadlineRules() }),
    );
    expect(told).toEqual(expected);
    expect(kindsUntil('2024-11-12', [3, 1])).toContain('reminder');
  },
);

it('no notice is a reminder of a deadline that has passed', () => {
  const { before } = tierRules();
  const isOnly = (deadline: Day) =>
    isOnlyReminder(dispatch(), deadline, '2024-11-02', { before, deadlines: deadlineRules() });
  // A notice of Saturday goes on Monday
  expect([isOnly('2024-11-01'), isOnly('2024-11-04'), isOnly('2024-11-06')]).toEqual([
    false,
    true,
    false,
  ]);
});
