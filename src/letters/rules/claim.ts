import type { Day } from '../../calendar/day';
import { isOutsideDailyRule, queueRank } from '../../records/letter-kind';
import {
  isLetter,
  letterId,
  nextLetterNumber,
  type OutboxLetter,
  type OutboxRow,
} from '../../records/outbox-letter';
import type { SkipReason } from './item-or-skip-reason';
import { letterNow } from './letter-now';
import { mailboxesWrittenTo } from './past-letters';
import { type PlanInput, planLetters } from './plan-letters';
import { type PlannedLetter, recipientCount, type TitledLetter } from './planned-letter';
import { withoutLetters } from './reminders-by-hand';

export interface ClaimedLetter {
  readonly letter: OutboxLetter;
  readonly content: PlannedLetter;
}

export interface Claim {
  /** In id order, which is the sending order. */
  readonly claimed: readonly ClaimedLetter[];
  /** Queued letters with nothing left to say, with the reason. They are marked as skipped and never sent. */
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: SkipReason }[];
}

export interface ClaimLimits {
  readonly letters: number;
  /** Recipients left in today's quota, less the reserve. */
  readonly recipients: number;
}

/**
 * Queued letters that may be sent today. A letter that Google refused today waits for another day, and so does
 * a second letter to a mailbox, except for kinds outside the daily rule.
 */
export function queueOf(outboxRows: readonly OutboxRow[], today: Day): OutboxLetter[] {
  const writtenTo = mailboxesWrittenTo(outboxRows, today);
  return outboxRows
    .filter(isLetter)
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
 * Selects letters of the queue within the limits, and recomputes each from today's data. `input` needs only the
 * obligations that the letters are about.
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
    const outcome = contentOf(letter);
    if (!outcome.ok) {
      dropped.push({ letter, reason: outcome.reason });
      continue;
    }
    const { content } = outcome;
    const needed = recipientCount(content);
    if (needed > recipients) continue;
    recipients -= needed;
    claimed.push({ letter, content });
  }
  return { claimed: claimed.sort((a, b) => (a.letter.id < b.letter.id ? -1 : 1)), dropped };
}

export function outboxLettersOf(
  plan: readonly TitledLetter[],
  { letters, today }: { readonly letters: readonly { readonly id: string }[]; readonly today: Day },
): OutboxLetter[] {
  const first = nextLetterNumber(letters);
  return plan.map((letter, index) => ({
    id: letterId(first + index),
    kind: letter.kind,
    state: letter.needsApproval ? 'awaiting' : 'queued',
    mailbox: letter.mailbox,
    copies: letter.copies.join(', '),
    subject: letter.subject,
    itemRecords: letter.itemRecords,
    plannedOn: today,
    claimedAt: null,
    run: '',
    sentAt: null,
    reason: '',
  }));
}

/** Leaves out the queued letters, so that their content counts as due again. */
function withoutQueued(input: PlanInput): PlanInput {
  return withoutLetters(input, ({ state }) => state === 'queued');
}

/** A queued letter has a `reason` only if Google has refused it. */
function wasRefusedOn({ reason, claimedAt }: OutboxLetter, today: Day): boolean {
  return reason !== '' && claimedAt?.slice(0, 10) === today;
}
