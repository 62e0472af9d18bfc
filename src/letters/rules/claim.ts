import type { Day } from '../../calendar/day';
import { askedRecordsIn } from '../../dispatches/rules/reminders-sent';
import { isNews, isOutsideDailyRule, queueRank } from '../../records/letter-kind';
import {
  isLetter,
  letterId,
  nextLetterNumber,
  type OutboxLetter,
} from '../../records/outbox-letter';
import { groupBy } from '../../texts/group-by';
import type { SkipReason } from './item-or-skip-reason';
import { splitByLeadership } from './leader-copy';
import type { LetterItem } from './letter-item';
import { asOrdered, itemsNow, orderedSkip } from './letter-now';
import type { PlanInput } from './plan-letters';
import { letterFor, type PlannedLetter, recipientCount, type TitledLetter } from './planned-letter';
import { withoutLetters } from './reminders-by-hand';
import { type Rhythm, rhythmOf } from './rhythm';

export interface ClaimedLetter {
  readonly letter: OutboxLetter;
  readonly content: PlannedLetter;
}

export interface Claim {
  /** In id order, which is the sending order. */
  readonly claimed: readonly ClaimedLetter[];
  /**
   * Queued letters with nothing left to say, or whose content another claimed letter contains, with the reason.
   * They are marked as skipped and never sent.
   */
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: SkipReason }[];
  /** Queued letters that stay in the queue because their mailbox rests. */
  readonly resting: readonly OutboxLetter[];
}

export interface ClaimLimits {
  readonly letters: number;
  /** Recipients left in today's quota, less the reserve. */
  readonly recipients: number;
}

/** Queued letters that are sent as one letter, in id order. */
export type QueuedLetters = readonly [OutboxLetter, ...OutboxLetter[]];

/**
 * Queued letters that may be sent today: all letters to one mailbox together, those with news first. Left out
 * are letters that Google refused today, and letters that only ask while their mailbox rests.
 */
export function queueOf(input: Parameters<typeof rhythmOf>[0]): QueuedLetters[] {
  const { letters, today } = input;
  const queued = letters
    .filter(isLetter)
    .filter((letter) => letter.state === 'queued' && !wasRefusedOn(letter, today))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (queued.length === 0) return [];
  const rhythm = rhythmOf(input);
  const asked = new Set<string>();
  return [...groupBy(queued, groupKey).values()]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .filter((group) => {
      const [{ kind, mailbox }] = group;
      if (isOutsideDailyRule(kind)) return true;
      const isDue = hasNews(group) || (!asked.has(mailbox) && mayAsk(group, group, rhythm));
      if (isDue) asked.add(mailbox);
      return isDue;
    });
}

/** Queued letters that only ask, and whose mailbox rests, with the day on which it may be asked again. */
export function restingLetters(
  input: Parameters<typeof rhythmOf>[0],
): { readonly letter: OutboxLetter; readonly until: Day }[] {
  const leaving = new Set(queueOf(input).flatMap((group) => group.map(({ id }) => id)));
  const rhythm = rhythmOf(input);
  return input.letters.filter(isLetter).flatMap((letter) => {
    const { id, state, mailbox, itemRecords } = letter;
    if (state !== 'queued' || leaving.has(id)) return [];
    const until = rhythm.restsUntil(mailbox, askedRecordsIn(itemRecords));
    return until === null ? [] : [{ letter, until }];
  });
}

function groupKey({ id, kind, mailbox }: OutboxLetter): string {
  if (isOutsideDailyRule(kind)) return id;
  return kind === 'escalation' ? `^${mailbox}` : `!${mailbox}`;
}

function rankOf(group: QueuedLetters): number {
  const [{ kind }] = group;
  return hasNews(group) ? 0 : 1 + queueRank(kind);
}

function hasNews(group: QueuedLetters): boolean {
  return group.some(({ kind }) => isNews(kind));
}

/** True if a group may ask its mailbox today. `contents` are its letters or their items. */
function mayAsk(
  group: QueuedLetters,
  contents: readonly Pick<OutboxLetter, 'itemRecords'>[],
  rhythm: Rhythm,
): boolean {
  const [{ mailbox, kind }] = group;
  if (rhythm.wasAskedToday(mailbox)) return false;
  if (kind === 'escalation' || group.some(({ regardless }) => regardless === 'yes')) return true;
  const records = askedRecordsIn(contents.flatMap(({ itemRecords }) => itemRecords));
  return rhythm.restsUntil(mailbox, records) === null;
}

/**
 * Selects letters of the queue within the limits, and recomputes each from today's data. All that may be sent to
 * a mailbox becomes one letter. `input` needs only the obligations that the letters are about.
 */
export function claimLetters(
  input: PlanInput,
  queue: readonly QueuedLetters[],
  limits: ClaimLimits,
): Claim {
  const fresh = withoutQueued(input);
  const now = itemsNow(fresh);
  const rhythm = rhythmOf(fresh);
  const claimed: ClaimedLetter[] = [];
  const dropped: { letter: OutboxLetter; reason: SkipReason }[] = [];
  const resting: OutboxLetter[] = [];
  let { recipients } = limits;
  for (const group of queue) {
    if (claimed.length >= limits.letters) break;
    const outcome = isOutsideDailyRule(group[0].kind)
      ? orderedOutcome(group[0], input)
      : groupOutcome(group, { now, rhythm, input: fresh });
    const { content, letter } = outcome;
    if (content && letter) {
      const needed = recipientCount(content);
      if (needed > recipients) continue;
      recipients -= needed;
      claimed.push({ letter, content });
    }
    dropped.push(...outcome.dropped);
    resting.push(...outcome.resting);
  }
  return {
    claimed: claimed.sort((a, b) => (a.letter.id < b.letter.id ? -1 : 1)),
    dropped,
    resting,
  };
}

interface GroupOutcome extends Pick<Claim, 'dropped' | 'resting'> {
  /** The queued letter that is sent with `content`. */
  readonly letter?: OutboxLetter;
  readonly content?: PlannedLetter;
}

function orderedOutcome(letter: OutboxLetter, input: PlanInput): GroupOutcome {
  const content = asOrdered(letter, input);
  return content
    ? { letter, content, dropped: [], resting: [] }
    : { dropped: [{ letter, reason: orderedSkip(letter) }], resting: [] };
}

interface GroupContext {
  readonly now: ReturnType<typeof itemsNow>;
  readonly rhythm: Rhythm;
  readonly input: PlanInput;
}

/**
 * Sends the news of a group at once, and what it asks only if the mailbox may be asked today. If the letter is
 * copied to a leadership, items about other units stay in the queue.
 */
function groupOutcome(group: QueuedLetters, { now, rhythm, input }: GroupContext): GroupOutcome {
  const parts = group.map((letter) => ({ letter, items: now.itemsFor(letter) }));
  const dropped = parts
    .filter(({ items }) => items.length === 0)
    .map(({ letter }) => ({ letter, reason: now.reasonFor(letter) }));
  const alive = parts.filter(({ items }) => items.length > 0);
  const items = withoutReplaced([...new Set(alive.flatMap((part) => part.items))]);
  const asked = items.filter(({ kind }) => !isNews(kind));
  const due =
    asked.length > 0 && mayAsk(group, asked, rhythm)
      ? items
      : items.filter(({ kind }) => isNews(kind));
  const [leaving = []] = splitByLeadership(due);
  const [first, ...rest] = leaving;
  if (!first) return { dropped, resting: alive.map(({ letter }) => letter) };
  const isLeaving = (item: LetterItem) => leaving.includes(item);
  const [carrier, ...others] = alive.filter((part) => part.items.some(isLeaving));
  const merged = others.map(({ letter }) => ({ letter, reason: 'merged' as const }));
  return {
    ...(carrier ? { letter: carrier.letter } : {}),
    content: letterFor([first, ...rest], input.rules.needsApproval),
    dropped: [...dropped, ...merged],
    resting: alive.filter((part) => !part.items.some(isLeaving)).map(({ letter }) => letter),
  };
}

/** A letter that announces a changed deadline does not also remind by the former one. */
function withoutReplaced(items: readonly LetterItem[]): LetterItem[] {
  const changed = items.filter(({ kind }) => kind === 'change');
  const keys = new Set(changed.map(({ obligation }) => obligation.key));
  return items.filter(({ kind, obligation }) => isNews(kind) || !keys.has(obligation.key));
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
    regardless: letter.regardless === true ? 'yes' : 'no',
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
