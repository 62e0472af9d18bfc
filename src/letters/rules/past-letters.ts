import type { Day } from '../../calendar/day';
import type { CancellationNotice } from '../../dispatches/rules/cancellation-notices';
import { type Notified, notifiedIn } from '../../dispatches/rules/last-notified';
import { type RemindersSent, remindersSent } from '../../dispatches/rules/reminders-sent';
import type { Tier } from '../../records/letter-item-record';
import { type LetterItemRecord, ladderKey } from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import { COUNTED_STATES, mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';

export interface PastLetters {
  /**
   * Highest step of a reminder ladder in letters that count (`COUNTED_STATES`) or that failed for this mailbox;
   * null if none.
   */
  highestTier(ladder: Omit<LetterItemRecord, 'tier'>, mailbox: string): Tier | null;
  /**
   * True if a letter about the obligation reached the unit, or may have. With `before`, only letters about
   * versions of the dispatch below it count.
   */
  wasNotified(key: string, before?: number): boolean;
  /** True if the latest notice is waiting: it was neither delivered nor cancelled by a person. */
  isPending(notice: Omit<LetterItemRecord, 'tier'>): boolean;
  /**
   * True if a letter with this deadline counts, or failed for this mailbox, and is later than the letter that
   * `notifiedDeadline` reads.
   */
  isRequestedSince(stage: Omit<LetterItemRecord, 'tier'>, mailbox: string): boolean;
  /** True if a notice was delivered (even if it was sent again since) or cancelled by a person. */
  isSettled(notice: Omit<LetterItemRecord, 'tier'>): boolean;
  /**
   * Deadline of a stage in the latest delivered letter about this or a later version: null if the letter names
   * none, undefined if there is no such letter.
   */
  notifiedDeadline(stage: Omit<LetterItemRecord, 'tier'>): Day | null | undefined;
  /** Latest cancellation of an obligation; `undefined` if it was neither asked for nor cancelled. */
  cancellation(key: string): CancellationNotice | undefined;
  readonly sent: ReadonlyMap<string, RemindersSent>;
}

/**
 * Derives the history from the outbox. A failed letter counts only while the unit still has the mailbox that
 * failed, so that it is tried again only after the address has changed.
 */
export function pastLetters(
  letters: readonly OutboxRow[],
  { latest, cancellations: gone }: Notified = notifiedIn(letters),
): PastLetters {
  const requested = new Map<string, Tier>();
  const failed = new Map<string, Tier>();
  const notified = new Map<string, number>();
  const marks: Marks = { last: new Map(), settled: new Map() };
  const lastNotice = ({ dispatchId, unitCode, stage }: Omit<LetterItemRecord, 'tier'>) =>
    latest.get(`${obligationKey(dispatchId, unitCode)} ${stage}`);
  for (const letter of letters) {
    const { state, mailbox, itemRecords } = letter;
    const isReached = mayHaveArrived(state);
    const isRequested = COUNTED_STATES.includes(state);
    for (const itemRecord of itemRecords) {
      if (isReached && itemRecord.stage !== 'leadership') {
        const key = obligationKey(itemRecord.dispatchId, itemRecord.unitCode);
        notified.set(key, Math.min(itemRecord.version, notified.get(key) ?? itemRecord.version));
      }
      mark(marks, itemRecord, letter);
      if (isRequested) raise(requested, ladderKey(itemRecord), itemRecord.tier);
      if (state === 'failed') raise(failed, `${mailbox} ${ladderKey(itemRecord)}`, itemRecord.tier);
    }
  }
  return {
    highestTier: (ladder, mailbox) => {
      if (requested.size + failed.size === 0) return null;
      const name = ladderKey(ladder);
      const [sent, refused] = [requested.get(name), failed.get(`${mailbox} ${name}`)];
      if (refused === undefined) return sent ?? null;
      return sent === undefined ? refused : Math.max(sent, refused);
    },
    wasNotified: (key, before = Number.POSITIVE_INFINITY) => (notified.get(key) ?? before) < before,
    isPending: (notice) => isLater(marks, ladderKey(notice), marks.settled.get(ladderKey(notice))),
    isRequestedSince: (notice, mailbox) => {
      const ladder = ladderKey(notice);
      const last = lastNotice(notice)?.id;
      return isLater(marks, ladder, last) || isLater(marks, `${mailbox} ${ladder}`, last);
    },
    isSettled: (notice) => marks.settled.has(ladderKey(notice)),
    notifiedDeadline: (notice) => {
      const last = lastNotice(notice);
      return last && last.version >= notice.version ? last.day : undefined;
    },
    cancellation: (key) => gone.get(key),
    sent: remindersSent(letters),
  };
}

/**
 * Latest letter ids by ladder key. `settled` has only letters that were or may have been delivered, or were
 * cancelled.
 */
interface Marks {
  /** Letters in `COUNTED_STATES`. Failed letters are added under mailbox and ladder key. */
  readonly last: Map<string, string>;
  readonly settled: Map<string, string>;
}

function isLater({ last }: Marks, ladder: string, than = ''): boolean {
  return (last.get(ladder) ?? '') > than;
}

function mark(
  { last, settled }: Marks,
  itemRecord: LetterItemRecord,
  { id, state, mailbox }: Pick<OutboxRow, 'id' | 'state' | 'mailbox'>,
): void {
  if (COUNTED_STATES.includes(state)) raise(last, ladderKey(itemRecord), id);
  if (state === 'failed') raise(last, `${mailbox} ${ladderKey(itemRecord)}`, id);
  if (mayHaveArrived(state) || state === 'cancelled') raise(settled, ladderKey(itemRecord), id);
}

function raise<T extends Tier | string>(highest: Map<string, T>, name: string, value: T): void {
  const before = highest.get(name);
  if (before === undefined || before < value) highest.set(name, value);
}
