import type { Day } from '../../calendar/day';
import type { CancellationNotice } from '../../dispatches/rules/cancellation-notices';
import { type Notified, notifiedIn } from '../../dispatches/rules/last-notified';
import { type RemindersSent, remindersSent } from '../../dispatches/rules/reminders-sent';
import { ladderKey } from '../../records/letter-item-fields';
import {
  type LetterItemRecord,
  ladderPosition,
  type StageRecord,
} from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import { COUNTED_STATES, mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';

export interface PastLetters {
  /**
   * True if a letter that counts (`COUNTED_STATES`), or that failed for this mailbox, said this already or has a
   * later step of the same reminder ladder.
   */
  isCovered(record: LetterItemRecord, mailbox: string): boolean;
  /** Number of reminders that a person ordered for a stage without a deadline, in the same letters. */
  timesOrdered(stage: StageRecord, mailbox: string): number;
  /**
   * True if a letter about the obligation reached the unit, or may have. With `before`, only letters about
   * versions of the dispatch below it count.
   */
  wasNotified(key: string, before?: number): boolean;
  /** True if the latest notice is waiting: it was neither delivered nor cancelled by a person. */
  isPending(notice: LetterItemRecord): boolean;
  /**
   * True if a letter with this deadline counts, or failed for this mailbox, and is later than the letter that
   * `notifiedDeadline` reads.
   */
  isRequestedSince(stage: StageRecord, mailbox: string): boolean;
  /** True if a notice was delivered (even if it was sent again since) or cancelled by a person. */
  isSettled(notice: LetterItemRecord): boolean;
  /**
   * Deadline of a stage in the latest delivered letter about this or a later version: null if the letter names
   * none, undefined if there is no such letter.
   */
  notifiedDeadline(stage: StageOfVersion): Day | null | undefined;
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
  const highest = new Map<string, number>();
  const notified = new Map<string, number>();
  const marks: Marks = { last: new Map(), settled: new Map() };
  const lastNotice = ({ dispatchId, unitCode, stage }: StageOfVersion) =>
    latest.get(`${obligationKey(dispatchId, unitCode)} ${stage}`);
  for (const letter of letters) {
    const { state, mailbox, itemRecords } = letter;
    const isReached = mayHaveArrived(state);
    for (const itemRecord of itemRecords) {
      if (isReached && 'version' in itemRecord) {
        const key = obligationKey(itemRecord.dispatchId, itemRecord.unitCode);
        notified.set(key, Math.min(itemRecord.version, notified.get(key) ?? itemRecord.version));
      }
      const ladder = ladderKey(itemRecord);
      mark(marks, ladder, letter);
      const name = state === 'failed' ? `${mailbox} ${ladder}` : ladder;
      if (state === 'failed' || COUNTED_STATES.includes(state))
        raise(highest, name, ladderPosition(itemRecord));
    }
  }
  const highestOn = (ladder: string, mailbox: string): number | undefined => {
    const [sent, refused] = [highest.get(ladder), highest.get(`${mailbox} ${ladder}`)];
    return sent === undefined || refused === undefined
      ? (sent ?? refused)
      : Math.max(sent, refused);
  };
  return {
    isCovered: (record, mailbox) => {
      const before = highest.size === 0 ? undefined : highestOn(ladderKey(record), mailbox);
      return before !== undefined && before >= ladderPosition(record);
    },
    timesOrdered: (stage, mailbox) => Math.max(0, highestOn(ladderKey(stage), mailbox) ?? 0),
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
      return last && last.version >= notice.version ? last.setDay : undefined;
    },
    cancellation: (key) => gone.get(key),
    sent: remindersSent(letters),
  };
}

type StageOfVersion = Pick<StageRecord, 'dispatchId' | 'unitCode' | 'stage' | 'version'>;

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
  ladder: string,
  { id, state, mailbox }: Pick<OutboxRow, 'id' | 'state' | 'mailbox'>,
): void {
  if (COUNTED_STATES.includes(state)) raise(last, ladder, id);
  if (state === 'failed') raise(last, `${mailbox} ${ladder}`, id);
  if (mayHaveArrived(state) || state === 'cancelled') raise(settled, ladder, id);
}

function raise<T extends number | string>(highest: Map<string, T>, name: string, value: T): void {
  const before = highest.get(name);
  if (before === undefined || before < value) highest.set(name, value);
}
