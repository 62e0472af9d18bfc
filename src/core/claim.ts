import type { Cover } from './cover';
import type { Day } from './day';
import type { LetterItem, SkipReason } from './letter-item';
import { obligationKey } from './obligation';
import { type LetterKind, letterId, nextLetterNumber, type OutboxLetter } from './outbox-letter';
import {
  boxOf,
  dueByBox,
  letterFor,
  type PlanInput,
  type PlannedLetter,
  planLetters,
  recipientCount,
} from './plan-letters';

/** A queued letter whose content was decided anew at the claim. */
export interface ClaimedLetter {
  readonly letter: OutboxLetter;
  readonly content: PlannedLetter;
}

/** What a claim takes from the queue. */
export interface Claim {
  readonly claimed: readonly ClaimedLetter[];
  /** Queued letters with nothing left to say, with the reason; they are marked and never sent. */
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: SkipReason }[];
  /** Queued letters that stay for another day: the mailbox had its letter, or the limit is reached. */
  readonly left: number;
}

/** How much may go out in one claim. */
export interface ClaimLimits {
  readonly letters: number;
  /** Recipients that the day's quota still allows, the reserve taken off. */
  readonly recipients: number;
}

/**
 * Takes queued letters, oldest first, and checks each against the state of the day: what was answered, ended
 * or moved since is left out, a later tier replaces an earlier one, and nothing is added that was not queued.
 */
export function claimLetters(input: PlanInput, limits: ClaimLimits): Claim {
  const { needsApproval } = input.rules;
  const plan = planLetters(withoutQueued(input));
  const due = new Map(
    plan.letters.map((letter) => [boxOf(letter.mailbox, letter.needsApproval), letter]),
  );
  const reasons = new Map(plan.skipped.map(({ obligation, reason }) => [obligation.key, reason]));
  const claimed: ClaimedLetter[] = [];
  const dropped: { letter: OutboxLetter; reason: SkipReason }[] = [];
  let recipients = limits.recipients;
  let left = 0;
  for (const letter of queuedInOrder(input.letters)) {
    if (wasRefusedOn(letter, input.today)) {
      left += 1;
      continue;
    }
    const planned = due.get(boxOf(letter.mailbox, needsApproval.includes(letter.kind)));
    const content = planned && narrow(planned.items, letter, needsApproval);
    if (!content) {
      const reason = dropReason(letter, reasons);
      if (reason === 'alreadyToday') left += 1;
      else dropped.push({ letter, reason });
      continue;
    }
    const needed = recipientCount(content);
    const isWrittenTo = claimed.some((other) => other.letter.mailbox === letter.mailbox);
    if (isWrittenTo || claimed.length >= limits.letters || needed > recipients) {
      left += 1;
      continue;
    }
    recipients -= needed;
    claimed.push({ letter, content });
  }
  return { claimed, dropped, left };
}

/**
 * Decides anew what a letter that waits would say today, even if its mailbox must wait for another day; null
 * when nothing is left of it.
 */
export function contentNow(input: PlanInput, letter: OutboxLetter): PlannedLetter | null {
  const { needsApproval } = input.rules;
  const box = boxOf(letter.mailbox, needsApproval.includes(letter.kind));
  const items = dueByBox(
    withoutQueued({
      ...input,
      letters: input.letters.filter(({ id }) => id !== letter.id),
    }),
  ).boxes.get(box);
  return items ? narrow(items, letter, needsApproval) : null;
}

/** Turns a plan into outbox rows: those that need approval wait for it, the others are queued. */
export function outboxLettersOf(
  plan: readonly PlannedLetter[],
  input: PlanInput,
  subjectOf: (letter: PlannedLetter) => string,
): OutboxLetter[] {
  const first = nextLetterNumber(input.letters);
  return plan.map((letter, index) => ({
    id: letterId(first + index),
    kind: letter.kind,
    state: letter.needsApproval ? 'awaiting' : 'queued',
    mailbox: letter.mailbox,
    copies: letter.copies.join(', '),
    subject: subjectOf(letter),
    covers: coversOf(letter),
    plannedOn: input.today,
    claimedAt: null,
    run: '',
    sentAt: null,
    reason: '',
  }));
}

/** Gathers what all items of a letter cover. */
export function coversOf(letter: PlannedLetter): Cover[] {
  return letter.items.flatMap(({ covers }) => covers);
}

/** Takes out the letters that wait: what they are about is due still. */
function withoutQueued(input: PlanInput): PlanInput {
  return { ...input, letters: input.letters.filter(({ state }) => state !== 'queued') };
}

/** A letter that Google refused returns to the queue with the reason, and is tried again on another day. */
function wasRefusedOn({ reason, claimedAt }: OutboxLetter, today: Day): boolean {
  return reason !== '' && claimedAt?.slice(0, 10) === today;
}

function queuedInOrder(letters: readonly OutboxLetter[]): OutboxLetter[] {
  return letters.filter(({ state }) => state === 'queued').sort((a, b) => (a.id < b.id ? -1 : 1));
}

function narrow(
  items: readonly LetterItem[],
  letter: OutboxLetter,
  needsApproval: readonly LetterKind[],
): PlannedLetter | null {
  const asked = new Set(letter.covers.map(({ directive, unit }) => obligationKey(directive, unit)));
  const [first, ...rest] = items.filter(({ obligation }) => asked.has(obligation.key));
  return first ? letterFor([first, ...rest], needsApproval) : null;
}

function dropReason(letter: OutboxLetter, reasons: ReadonlyMap<string, SkipReason>): SkipReason {
  const found = letter.covers.map(({ directive, unit }) =>
    reasons.get(obligationKey(directive, unit)),
  );
  return found.find((reason) => reason !== undefined) ?? 'notDue';
}
