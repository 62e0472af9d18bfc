import type { Day } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import { lastNotifiedDeadline, notifiedIn } from '../../dispatches/rules/last-notified';
import type { Dispatch } from '../../records/dispatch';
import { type Address, addressOf } from '../../records/email-address';
import {
  type LetterItemRecord,
  ladderKey,
  obligationKeysIn,
} from '../../records/letter-item-record';
import type { LetterKind } from '../../records/letter-kind';
import type { Obligation } from '../../records/obligation';
import { type OutboxRow, WAITING_STATES } from '../../records/outbox-letter';
import type { PlanRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { groupBy, indexBy } from '../../texts/group-by';
import type { DueContext } from './due-records';
import { digestItemFinder } from './escalation';
import { itemOrSkipReason, type SkipReason } from './item-or-skip-reason';
import type { LetterItem } from './letter-item';
import { mailboxesWrittenTo, type PastLetters, pastLetters } from './past-letters';
import { awaitsApproval, type BatchItems, letterFor, type PlannedLetter } from './planned-letter';

export interface PlanInput {
  readonly today: Day;
  readonly dispatches: readonly Dispatch[];
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  /** The whole outbox: earlier requests are derived from it. */
  readonly letters: readonly OutboxRow[];
  readonly rules: PlanRules;
  /** Reminders that a person ordered for stages without a deadline. */
  readonly ordered?: readonly LetterItemRecord[];
}

export interface Skip {
  readonly obligation: Obligation;
  readonly reason: SkipReason;
}

export interface LetterPlan {
  readonly letters: readonly PlannedLetter[];
  readonly skipped: readonly Skip[];
}

export function planLetters(input: PlanInput): LetterPlan {
  const { needsApproval } = input.rules;
  const { batches, skipped } = dueByBatch(input);
  const writtenTo = mailboxesWrittenTo(input.letters, input.today);
  const waiting = batchesWithWaitingLetter(input.letters, needsApproval);
  const letters: PlannedLetter[] = [];
  for (const [key, batch] of batches) {
    const [first] = batch;
    const reason = writtenTo.has(first.mailbox)
      ? 'alreadyToday'
      : waiting.has(key)
        ? 'waiting'
        : null;
    if (reason === null) letters.push(letterFor(batch, needsApproval));
    else skipped.push(...batch.map(({ obligation }): Skip => ({ obligation, reason })));
  }
  return { letters, skipped: withWaiting(skipped, input.letters) };
}

/**
 * Due letters that need approval, also for a mailbox that had a letter today: once approved, such a letter is
 * sent on another day. A batch that already has a waiting letter gets none.
 */
export function lettersToApprove(input: PlanInput): readonly PlannedLetter[] {
  const { needsApproval } = input.rules;
  const waiting = batchesWithWaitingLetter(input.letters, needsApproval);
  const batches = [...dueByBatch(input).batches].filter(([key]) => !waiting.has(key));
  return batches
    .map(([, items]) => letterFor(items, needsApproval))
    .filter((letter) => letter.needsApproval);
}

/** Changes `notDue` to `waiting` where a waiting letter already covers the obligation. */
function withWaiting(skipped: readonly Skip[], letters: readonly OutboxRow[]): readonly Skip[] {
  const waiting = letters.filter(({ state }) => WAITING_STATES.includes(state));
  if (waiting.length === 0) return skipped;
  const keys = obligationKeysIn(waiting.flatMap(({ itemRecords }) => itemRecords));
  return skipped.map((skip) =>
    skip.reason === 'notDue' && keys.has(skip.obligation.key)
      ? { ...skip, reason: 'waiting' }
      : skip,
  );
}

/**
 * Batch key: the mailbox after `^` for a digest, `?` for a letter that needs approval, `!` for any other
 * letter. Each key becomes a separate letter.
 */
export function batchKey(
  letter: Pick<PlannedLetter, 'mailbox' | 'kind' | 'itemRecords'>,
  needsApproval: readonly LetterKind[],
): string {
  const { mailbox, kind } = letter;
  if (kind === 'escalation') return `^${mailbox}`;
  return `${awaitsApproval(letter, needsApproval) ? '?' : '!'}${mailbox}`;
}

export interface DueBatches {
  readonly batches: ReadonlyMap<string, BatchItems>;
  readonly skipped: Skip[];
  readonly past: PastLetters;
}

/** Groups today's due items by batch, even if the mailbox may get no letter today. */
export function dueByBatch(input: PlanInput): DueBatches {
  const { rules } = input;
  const context = dueContextOf(input);
  const escalationOf = digestItemFinder(rules, input);
  const dispatches = indexBy(input.dispatches, 'id');
  const units = indexBy(input.units, 'code');
  const items: LetterItem[] = [];
  const skipped: Skip[] = [];
  for (const obligation of input.obligations) {
    const dispatch = dispatches.get(obligation.dispatchId);
    const owed = { obligation, dispatch, unit: units.get(obligation.unitCode) };
    const outcome = itemOrSkipReason(owed, context);
    if (outcome.ok) items.push(outcome.item);
    else skipped.push({ obligation, reason: outcome.reason });
    const escalated = escalationOf(owed, context);
    if (escalated) items.push(escalated);
  }
  const batches = groupBy(items, (item) => batchKey(item, rules.needsApproval));
  return { batches, skipped, past: context.past };
}

/** Minimum number of working days between any reminder and one by hand. */
const BY_HAND_PAUSE = 3;

export function dueContextOf({ today, letters, rules, ordered = [] }: PlanInput): DueContext {
  const deadlineStatus = deadlineStatusOn(rules.deadlines, today);
  const { calendar } = rules.deadlines;
  const notified = notifiedIn(letters);
  const answerDays = new Map<Day, Day>();
  const orderedTiers = new Map(ordered.map((record) => [ladderKey(record), record.tier]));
  const known = new Map<Unit, Address>();
  const addressOfUnit = (unit: Unit): Address => {
    const address = known.get(unit) ?? addressOf(unit.email, unit.returnedEmail);
    known.set(unit, address);
    return address;
  };
  return {
    today,
    past: pastLetters(letters, notified),
    deadlineStatus,
    lastNotified: lastNotifiedDeadline(() => notified),
    tiers: rules.tiers,
    awaitsAnswer: (askedOn) => {
      const day = answerDays.get(askedOn) ?? addWorkingDays(askedOn, rules.answerDays, calendar);
      answerDays.set(askedOn, day);
      return day >= today;
    },
    remindedLately: (lastOn) => addWorkingDays(lastOn, BY_HAND_PAUSE, calendar) > today,
    orderedTier: (ladder) =>
      orderedTiers.size === 0 ? null : (orderedTiers.get(ladderKey(ladder)) ?? null),
    addressOf: addressOfUnit,
  };
}

function batchesWithWaitingLetter(
  letters: readonly OutboxRow[],
  needsApproval: readonly LetterKind[],
): Set<string> {
  const waiting = letters.filter(({ state }) => WAITING_STATES.includes(state));
  return new Set(waiting.map((letter) => batchKey(letter, needsApproval)));
}
