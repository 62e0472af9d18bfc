import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/day';
import { claimLetters, outboxLettersOf, queueOf } from '../../../src/letters/rules/claim';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import { recoverClaim } from '../../../src/letters/rules/recover';
import { planRemindersByHand } from '../../../src/letters/rules/reminders-by-hand';
import { DEADLINE_FIELD, type Dispatch, isAsked } from '../../../src/records/dispatch';
import { fieldsOf, ladderKey } from '../../../src/records/letter-item-fields';
import {
  announcesMovedDeadline,
  isStageRecord,
  type LetterItemRecord,
  ladderPosition,
  type StageRecord,
} from '../../../src/records/letter-item-record';
import { obligationKey } from '../../../src/records/obligation';
import {
  mayHaveArrived,
  type OutboxLetter,
  type OutboxRow,
} from '../../../src/records/outbox-letter';
import { anyMixedOffice, mostOfLadder, stepsOf } from '../../builders/campaign';

const anyId = fc.constantFrom('VB-001', 'VB-002');
const anyStage = fc.constantFrom('acknowledge' as const, 'complete' as const);

/** A deadline of a dispatch that is set, moved or removed. */
const anyTurn = fc.record({
  id: anyId,
  stage: anyStage,
  to: fc.constantFrom(null, '2024-11-25' as const, '2024-12-13' as const, '2024-12-20' as const),
});

/** What happens on one day. A run that is killed has sent `killedAfter` letters of its claim. */
const anyDay = fc.record({
  turns: fc.array(anyTurn, { maxLength: 1 }),
  ordered: fc.array(fc.record({ id: anyId, isKilled: fc.boolean() }), { maxLength: 3 }),
  planIsKilled: fc.boolean(),
  killedAfter: fc.constantFrom(0, 1, 2, 50, 50, 50),
});

type DayOfOffice = typeof anyDay extends fc.Arbitrary<infer Value> ? Value : never;

function turned(dispatch: Dispatch, turns: DayOfOffice['turns']): Dispatch {
  const own = turns.filter(({ id, stage }) => id === dispatch.id && isAsked(dispatch, stage));
  return Object.assign(
    {},
    dispatch,
    ...own.map(({ stage, to }) => ({ [DEADLINE_FIELD[stage]]: to })),
  );
}

/** Writes the letters to the outbox. A run that is killed before has written none. */
function queued(input: PlanInput, planned: readonly PlannedLetter[], isKilled: boolean): PlanInput {
  if (isKilled) return input;
  const titled = planned.map((letter) => ({ ...letter, subject: '' }));
  const rows = outboxLettersOf(titled, input);
  const letters = rows.map((row): OutboxLetter => ({ ...row, state: 'queued' }));
  return { ...input, letters: [...input.letters, ...letters] };
}

/** Claims and sends. A killed run leaves one letter of unknown delivery, and the rest in the queue. */
function sent(input: PlanInput, killedAfter: number): PlanInput {
  const limits = { letters: 50, recipients: 100 };
  const { claimed, dropped } = claimLetters(input, queueOf(input), limits);
  const claim = claimed.map(
    ({ letter, content: { kind, itemRecords } }): OutboxLetter => ({
      ...letter,
      ...{ kind, itemRecords, state: 'sending', run: 'r', claimedAt: `${input.today}T08:00` },
    }),
  );
  const idAt = (at: number) => claim[at]?.id ?? '';
  const done = killedAfter < claim.length ? idAt(killedAfter - 1) : idAt(claim.length - 1);
  const cursor = { run: 'r', done, trying: idAt(killedAfter), failed: {} };
  const outcomes = new Map(recoverClaim(claim, cursor).map((outcome) => [outcome.id, outcome]));
  const settled = new Map<string, OutboxLetter>([
    ...dropped.map(({ letter }) => [letter.id, { ...letter, state: 'skipped' }] as const),
    ...claim.map((letter) => {
      const state = outcomes.get(letter.id)?.state ?? 'queued';
      const sentAt = state === 'sent' ? letter.claimedAt : null;
      return [letter.id, { ...letter, state, sentAt }] as const;
    }),
  ]);
  return { ...input, letters: input.letters.map((row) => settled.get(row.id) ?? row) };
}

/** Every second day: deadlines change, staff remind by hand, the run plans and sends. */
function outboxAfter(office: PlanInput, days: readonly DayOfOffice[]): OutboxRow[] {
  let input = office;
  days.forEach(({ turns, ordered, planIsKilled, killedAfter }, at) => {
    const dispatches = input.dispatches.map((dispatch) => turned(dispatch, turns));
    input = { ...input, dispatches, today: addDays(office.today, 2 * at) };
    for (const { id, isKilled } of ordered)
      input = queued(input, planRemindersByHand(input, id).letters, isKilled);
    input = queued(input, planLetters(input).letters, planIsKilled);
    input = sent(input, killedAfter);
  });
  return input.letters.filter(({ state }) => mayHaveArrived(state));
}

const doubles = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** Letters about changed deadlines that announce to a unit only what an earlier letter announced last. */
function repeatedAnnouncements(letters: readonly OutboxRow[]): LetterItemRecord[] {
  const announced = new Map<string, string | null>();
  const inOrder = [...letters].sort((a, b) => ((a.claimedAt ?? '') < (b.claimedAt ?? '') ? -1 : 1));
  return inOrder.flatMap(({ itemRecords }) => {
    const repeated = itemRecords.filter((notice) => {
      if (notice.kind !== 'extension' && !announcesMovedDeadline(notice)) return false;
      const own = itemRecords.filter(
        ({ dispatchId, unitCode }) =>
          dispatchId === notice.dispatchId && unitCode === notice.unitCode,
      );
      return own.filter(isStageRecord).every((one) => announced.get(nameOf(one)) === one.setDay);
    });
    for (const one of itemRecords.filter(isStageRecord)) announced.set(nameOf(one), one.setDay);
    return repeated;
  });
}

const nameOf = ({ dispatchId, unitCode, stage }: StageRecord) =>
  `${obligationKey(dispatchId, unitCode)} ${stage}`;

/** False for what may be said again: moved deadlines, extensions and later cancellations. */
const isFirst = (record: LetterItemRecord) => fieldsOf(record).number === 0;

const anyDays = fc.array(anyDay, { minLength: 12, maxLength: 12 });

it('a reminder, a notice and a changed deadline are never sent twice, wherever a run is killed', () => {
  fc.assert(
    fc.property(anyMixedOffice, anyDays, (office, days) => {
      const letters = outboxAfter(office, days);
      const once = letters.flatMap(({ itemRecords }) =>
        itemRecords
          .filter((one) => (isStageRecord(one) ? one.kind !== 'announcement' : isFirst(one)))
          .map((record) => `${ladderKey(record)} ${ladderPosition(record)}`),
      );
      expect(doubles(once)).toEqual([]);
      expect(repeatedAnnouncements(letters)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('a deadline has no more reminders than its ladder has steps', () => {
  fc.assert(
    fc.property(anyMixedOffice, anyDays, (office, days) => {
      const most = mostOfLadder(outboxAfter(office, days));
      expect(most).toBeLessThanOrEqual(stepsOf(office));
    }),
    { numRuns: 100 },
  );
});

it('nothing is due by itself where there is no deadline', () => {
  fc.assert(
    fc.property(anyMixedOffice, (office) => {
      const dispatches = office.dispatches.map((one) => ({
        ...one,
        ...{ acknowledgeBy: null, completeBy: null },
      }));
      const calm: DayOfOffice = { turns: [], ordered: [], planIsKilled: false, killedAfter: 50 };
      const letters = outboxAfter(
        { ...office, dispatches },
        Array.from({ length: 20 }, () => calm),
      );
      expect(letters.filter(({ kind }) => kind === 'reminder' || kind === 'followUp')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
