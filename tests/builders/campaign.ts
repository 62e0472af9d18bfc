import fc from 'fast-check';
import { askedRecordsIn } from '../../src/dispatches/rules/reminders-sent';
import { claimLetters, outboxLettersOf, queueOf } from '../../src/letters/rules/claim';
import { type PlanInput, planLetters } from '../../src/letters/rules/plan-letters';
import type { Dispatch } from '../../src/records/dispatch';
import { ladderKey } from '../../src/records/letter-item-fields';
import { mayHaveArrived, type OutboxLetter, type OutboxRow } from '../../src/records/outbox-letter';
import { groupBy } from '../../src/texts/group-by';
import { dispatch } from './dispatch';
import { obligation } from './obligation';
import { planInput } from './plan-input';
import { rules, tierRules } from './rules';
import { unit } from './unit';

const mailboxes = ['a@example.org', 'b@example.org', 'A@example.org', '', 'sai'];

const anyUnit = (code: string) =>
  fc
    .record({
      email: fc.constantFrom(...mailboxes),
      ccEmail: fc.constantFrom('', 'c@example.org, d@example.org'),
      state: fc.constantFrom('active', 'active', 'active', 'suspended'),
    })
    .map((fields) => unit({ code, ...fields }));

const anyDispatch = (id: string) =>
  fc
    .record({
      firstNotice: fc.constantFrom('letter', 'paper'),
      state: fc.constantFrom('open', 'open', 'open', 'paused', 'draft', 'closed'),
      acknowledgeBy: fc.constantFrom('2024-11-04', '2024-11-08'),
      completeBy: fc.constantFrom('2024-11-09', '2024-11-30'),
      urgency: fc.constantFrom('normal', 'urgent', 'express'),
    })
    .map((fields) => dispatch({ id, number: `${Number(id.slice(-1))}-CV/HU`, ...fields }));

/** A made-up task, which occurs in no wording. */
export const MADE_UP_TASK = 'kiểm kê zuvolo';

const anyAsked = fc.record({
  asks: fc.constantFrom('receipt', 'receiptAndResult', 'result'),
  task: fc.constantFrom('training', 'report', 'report'),
  taskWords: fc.constantFrom('', MADE_UP_TASK),
  reportForm: fc.constantFrom('page', 'document'),
  acknowledgeBy: fc.constantFrom(null, '2024-11-04', '2024-11-08'),
  completeBy: fc.constantFrom(null, '2024-11-09', '2024-11-30'),
  label: fc.constantFrom('', 'Mục 3'),
});

const anyMixedDispatch = (id: string) =>
  fc.tuple(anyDispatch(id), anyAsked).map(([plain, { taskWords, ...asked }]) => ({
    ...plain,
    ...asked,
    taskWords: asked.task === 'report' ? taskWords : '',
    acknowledgeBy: asked.asks === 'result' ? null : asked.acknowledgeBy,
    completeBy: asked.asks === 'receipt' ? null : asked.completeBy,
  }));

const anyAnswer = fc.record({
  acknowledge: fc.constantFrom('unacknowledged', 'unacknowledged', 'acknowledged'),
  complete: fc.constantFrom('notStarted', 'notStarted', 'completed'),
  exemptBecause: fc.constantFrom('', '', '', 'sáp nhập'),
  completeExtendedTo: fc.constantFrom(null, null, '2024-12-10'),
  returnedStage: fc.constantFrom(null, 'acknowledge', 'complete'),
  returnedOn: fc.constantFrom(null, '2024-11-01', '2024-11-04'),
});

const codes = ['PN-001', 'PN-002', 'PN-003', 'PN-004'];
const ids = ['VB-001', 'VB-002'];

const anyOfficeWith = (anyOne: (id: string) => fc.Arbitrary<Dispatch>): fc.Arbitrary<PlanInput> =>
  fc
    .record({
      units: fc.tuple(...codes.map(anyUnit)),
      dispatches: fc.tuple(...ids.map(anyOne)),
      answers: fc.array(anyAnswer, { minLength: 8, maxLength: 8 }),
      needsApproval: fc.constantFrom([], ['followUp'] as const, ['notice', 'followUp'] as const),
      after: fc.constantFrom([1, 3, 5, 10], [1], [2, 4, 6, 8, 10, 12, 14]),
    })
    .map(({ units, dispatches, answers, needsApproval, after }) =>
      planInput({
        today: '2024-11-05',
        units,
        dispatches,
        obligations: ids.flatMap((id, row) =>
          codes.map((code, column) =>
            obligation({ dispatchId: id, unitCode: code, ...answers[row * codes.length + column] }),
          ),
        ),
        rules: rules({ needsApproval, tiers: tierRules({ after }) }),
      }),
    );

/**
 * A random office on 5/11/2024 before its first letter. It has four units, which may share
 * mailboxes, and two dispatches.
 */
export const anyOffice = anyOfficeWith(anyDispatch);

/** Like `anyOffice`, with dispatches that ask for different things, with or without a deadline. */
export const anyMixedOffice = anyOfficeWith(anyMixedDispatch);

/** Plans the day and adds its letters to the outbox as queued, without waiting for approval. */
export function queuedDay(input: PlanInput): PlanInput {
  const { letters } = planLetters(input);
  const titled = letters.map((letter) => ({ ...letter, subject: '' }));
  const queued = outboxLettersOf(titled, input).map(
    (letter): OutboxLetter => ({ ...letter, state: 'queued' }),
  );
  return { ...input, letters: [...input.letters, ...queued] };
}

/** Claims and sends the day's letters until nothing more is claimed. */
export function sentDay(input: PlanInput): PlanInput {
  const { claimed, dropped } = claimLetters(input, queueOf(input), {
    letters: 3,
    recipients: 9,
  });
  const at = `${input.today}T08:10`;
  const settled = new Map<string, OutboxLetter>([
    ...dropped.map(({ letter }) => [letter.id, { ...letter, state: 'skipped' }] as const),
    ...claimed.map(
      ({ letter, content }) =>
        [
          letter.id,
          {
            ...letter,
            kind: content.kind,
            itemRecords: content.itemRecords,
            state: 'sent',
            claimedAt: at,
            sentAt: at,
          },
        ] as const,
    ),
  ]);
  const letters = input.letters.map((letter) => settled.get(letter.id) ?? letter);
  return claimed.length === 0 ? { ...input, letters } : sentDay({ ...input, letters });
}

/** Number of steps of the reminder ladder of an office. */
export function stepsOf({ rules: { tiers } }: PlanInput): number {
  return tiers.before.length + tiers.after.length;
}

/** Most letters that reminded a unit of one deadline of one stage. */
export function mostOfLadder(letters: readonly OutboxRow[]): number {
  const asked = letters
    .filter(({ state }) => mayHaveArrived(state))
    .flatMap(({ itemRecords }) => askedRecordsIn(itemRecords))
    .filter(({ kind }) => kind === 'reminder');
  return Math.max(0, ...[...groupBy(asked, ladderKey).values()].map(({ length }) => length));
}
