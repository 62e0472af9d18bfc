import type { Day } from '../../calendar/day';
import { isOutsideDailyRule, queueRank } from '../../records/letter-kind';
import { letterId, nextLetterNumber, type OutboxLetter } from '../../records/outbox-letter';
import { letterNow } from './letter-now';
import { mailboxesWrittenTo } from './past-letters';
import { type PlanInput, planLetters } from './plan-letters';
import { type PlannedLetter, recipientCount, type TitledLetter } from './planned-letter';
import type { SkipReason } from './skip-reason';

/** A queued letter whose content was decided anew at the claim. */
export interface ClaimedLetter {
  readonly letter: OutboxLetter;
  readonly content: PlannedLetter;
}

/** What a claim takes from the queue. */
export interface Claim {
  /** In the order of their ids, in which they are sent. */
  readonly claimed: readonly ClaimedLetter[];
  /** Queued letters with nothing left to say, with the reason; they are marked and never sent. */
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: SkipReason }[];
}

/** How much may go out in one claim. */
export interface ClaimLimits {
  readonly letters: number;
  /** Recipients that the day's quota still allows, the reserve taken off. */
  readonly recipients: number;
}

/**
 * Gives the queued letters that may go on the day, in the order in which they are claimed: receipts last. A
 * mailbox that had its letter of the day, or has one further ahead, waits for another day.
 */
export function queueOf(letters: readonly OutboxLetter[], today: Day): OutboxLetter[] {
  const writtenTo = mailboxesWrittenTo(letters, today);
  return letters
    .filter((letter) => letter.state === 'queued' && !wasRefusedOn(letter, today))
    .sort((a, b) => queueRank(a.kind) - queueRank(b.kind) || (a.id < b.id ? -1 : 1))
    .filter(({ kind, mailbox }) => {
      if (isOutsideDailyRule(kind)) return true;
      if (writtenTo.has(mailbox)) return false;
      writtenTo.add(mailbox);
      return true;
    });
}

/**
 * Takes letters of the day's queue and checks each against the state of the day: what was answered, ended or
 * moved since is left out, a later tier replaces an earlier one, and nothing is added that was not queued. The
 * input needs to hold no more obligations than the letters are about.
 */
export function claimLetters(
  input: PlanInput,
  queue: readonly OutboxLetter[],
  limits: ClaimLimits,
): Claim {
  const fresh = withoutQueued(input);
  const contentOf = letterNow(fresh, planLetters(fresh));
  const claimed: ClaimedLetter[] = [];
  const dropped: { letter: OutboxLetter; reason: SkipReason }[] = [];
  let { recipients } = limits;
  for (const letter of queue) {
    if (claimed.length >= limits.letters) break;
    const content = contentOf(letter);
    if (typeof content === 'string') {
      dropped.push({ letter, reason: content });
      continue;
    }
    const needed = recipientCount(content);
    if (needed > recipients) continue;
    recipients -= needed;
    claimed.push({ letter, content });
  }
  return { claimed: claimed.sort((a, b) => (a.letter.id < b.letter.id ? -1 : 1)), dropped };
}

/** Turns a plan into outbox rows below the letters that stand: those that need approval wait for it, the others are queued. */
export function outboxLettersOf(
  plan: readonly TitledLetter[],
  {
    letters,
    today,
  }: { readonly letters: readonly Pick<OutboxLetter, 'id'>[]; readonly today: Day },
): OutboxLetter[] {
  const first = nextLetterNumber(letters);
  return plan.map((letter, index) => ({
    id: letterId(first + index),
    kind: letter.kind,
    state: letter.needsApproval ? 'awaiting' : 'queued',
    mailbox: letter.mailbox,
    copies: letter.copies.join(', '),
    subject: letter.subject,
    covers: letter.covers,
    plannedOn: today,
    claimedAt: null,
    run: '',
    sentAt: null,
    reason: '',
  }));
}

/** Takes out the letters that wait: what they are about is due still. */
function withoutQueued(input: PlanInput): PlanInput {
  return { ...input, letters: input.letters.filter(({ state }) => state !== 'queued') };
}

/** A letter that Google refused returns to the queue with the reason, and is tried again on another day. */
function wasRefusedOn({ reason, claimedAt }: OutboxLetter, today: Day): boolean {
  return reason !== '' && claimedAt?.slice(0, 10) === today;
}
