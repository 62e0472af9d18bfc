import type { Day } from '../../calendar/day';
import type { AnnouncedClosing } from '../../periods/rules/freeze';
import { lastClosing } from '../../periods/rules/seals';
import type { FrozenFigures } from '../../records/frozen-figures';
import { LEADERS, type LetterItemRecord, type Reader } from '../../records/letter-item-record';
import {
  isLetter,
  mayHaveArrived,
  type OutboxLetter,
  type OutboxRow,
} from '../../records/outbox-letter';

/** All records of a leadership letter have the same reader. */
export function readerOf({
  itemRecords: [first],
}: {
  readonly itemRecords: readonly Pick<LetterItemRecord, 'unitCode'>[];
}): Reader {
  return first?.unitCode === LEADERS ? 'leaders' : 'support';
}

/**
 * Frozen rows of the period that a leadership letter covers; empty if there is none. If the period was
 * corrected while the letter waited, these are the corrected figures.
 */
export function frozenFor(
  frozen: readonly FrozenFigures[],
  itemRecord: LetterItemRecord | undefined,
): FrozenFigures[] {
  if (itemRecord?.kind !== 'leadership') return [];
  const own = frozen.filter(({ dispatchId }) => dispatchId === itemRecord.dispatchId);
  const [first, ...others] = periodsOn(own, itemRecord.cutOff);
  const covered = others[itemRecord.position - 2] ?? first;
  return lastClosing(own.filter(({ period }) => period === covered));
}

/** Periods that end on `day`, in the order of their first closing. `own` are rows of one dispatch. */
function periodsOn(own: readonly FrozenFigures[], day: Day): string[] {
  const ended = own.filter(({ cutOff }) => cutOff === day);
  ended.sort((a, b) => (a.closedAt < b.closedAt ? -1 : Number(a.closedAt > b.closedAt)));
  return [...new Set(ended.map(({ period }) => period))];
}

/** Fields by which a letter item record identifies a period of a dispatch. */
export function closingRecord(
  frozen: readonly FrozenFigures[],
  { dispatchId, period, cutOff }: Pick<FrozenFigures, 'dispatchId' | 'period' | 'cutOff'>,
): Pick<LetterItemRecord<'leadership'>, 'cutOff' | 'position'> {
  const own = frozen.filter((row) => row.dispatchId === dispatchId);
  return { cutOff, position: 1 + periodsOn(own, cutOff).indexOf(period) };
}

/** Leadership letters that report, among others, the period of the dispatch. */
export function aboutPeriod(
  letters: readonly OutboxRow[],
  { dispatchId, period }: Pick<FrozenFigures, 'dispatchId' | 'period'>,
  frozen: readonly FrozenFigures[],
): OutboxLetter[] {
  const isAbout = (itemRecord: LetterItemRecord) =>
    itemRecord.dispatchId === dispatchId && frozenFor(frozen, itemRecord)[0]?.period === period;
  return letters.filter(isLetter).filter(({ itemRecords }) => itemRecords.some(isAbout));
}

/**
 * Records of a leadership letter without those of a dispatch about which a letter with figures of a later day
 * was sent, or is about to be sent, to the same mailbox. A correction stays, because the mailbox has the figures
 * that it corrects.
 */
export function recordsToReport(
  { id, mailbox, itemRecords }: Pick<OutboxLetter, 'id' | 'mailbox' | 'itemRecords'>,
  letters: readonly OutboxRow[],
): LetterItemRecord[] {
  const others = letters
    .filter((other) => other.kind === 'leadership' && other.mailbox === mailbox && other.id !== id)
    .filter(({ state }) => state === 'queued' || state === 'sending' || mayHaveArrived(state))
    .flatMap((other) => other.itemRecords.filter(isLeadershipRecord));
  const hasLater = ({ dispatchId, cutOff }: LetterItemRecord<'leadership'>) =>
    others.some((other) => other.dispatchId === dispatchId && other.cutOff > cutOff);
  return itemRecords
    .filter(isLeadershipRecord)
    .filter((itemRecord) => itemRecord.correction > 0 || !hasLater(itemRecord));
}

function isLeadershipRecord(record: LetterItemRecord): record is LetterItemRecord<'leadership'> {
  return record.kind === 'leadership';
}

/**
 * Number of the correction that the next leadership letter to one mailbox about a period reports, or 0 if no
 * earlier letter may have arrived; null if no letter may be queued. `letters` are the mailbox's earlier letters
 * about the period.
 */
export function correctionToSend(
  letters: readonly Pick<OutboxLetter, 'state'>[],
  { correction, manner }: Pick<AnnouncedClosing, 'correction' | 'manner'>,
): number | null {
  const states = letters.map(({ state }) => state);
  if (states.length === 0) return 0;
  if (manner === 'auto' || correction === 0) return null;
  if (states.some((state) => state === 'awaiting' || state === 'queued')) return null;
  if (states[states.length - 1] === 'failed') return null;
  return states.some((state) => state === 'sending' || mayHaveArrived(state)) ? correction : 0;
}
