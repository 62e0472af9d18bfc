import { askedRecordsIn } from '../../dispatches/rules/reminders-sent';
import { copyAddressesOf } from '../../records/email-address';
import { ladderKey } from '../../records/letter-item-fields';
import {
  isPressing,
  isStageRecord,
  type LetterItemRecord,
  obligationKeysIn,
} from '../../records/letter-item-record';
import { isNews, type LetterKind } from '../../records/letter-kind';
import { obligationKey } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import type { LetterItem } from './letter-item';
import { awaitsApproval } from './planned-letter';

type WaitingLetter = Pick<OutboxRow, 'kind' | 'state' | 'copies' | 'itemRecords'>;

/**
 * Returns a function that is true for items of its mailbox that a waiting letter may contain when it is
 * recomputed: those of the obligations for which it was planned, as far as it was approved for them.
 */
export function contentOfWaiting(
  letter: WaitingLetter,
  needsApproval: readonly LetterKind[],
): (item: LetterItem) => boolean {
  const covered = obligationKeysIn(letter.itemRecords);
  return (item) =>
    letter.kind === 'escalation' || item.kind === 'escalation'
      ? letter.kind === item.kind
      : covered.has(item.obligation.key) && isAllowed(letter, item, needsApproval);
}

/**
 * A letter awaiting approval contains only what needs approval, news or reminders as when it was planned. Any
 * other letter contains the news for which it was planned, what needs no approval, and what was approved in it. It is
 * copied to a leadership only if that was approved too.
 */
function isAllowed(
  { state, kind, copies, itemRecords }: WaitingLetter,
  item: LetterItem,
  needsApproval: readonly LetterKind[],
): boolean {
  const needs = awaitsApproval(item, needsApproval);
  if (state === 'awaiting') return needs && isNews(kind) === isNews(item.kind);
  const own = itemRecords.filter(
    ({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode) === item.obligation.key,
  );
  if (isNews(item.kind)) return hasNews(own, item, needs);
  if (!needs) return true;
  const { leaderMailbox } = item;
  if (leaderMailbox !== '' && !copyAddressesOf(copies).usable.includes(leaderMailbox)) return false;
  const asked = askedRecordsIn(own);
  return item.kind === 'followUp' ? asked.some(isPressing) : asked.length > 0;
}

/** True if the records announce the same news. With `asApproved`, they also announce the same deadlines. */
function hasNews(
  records: readonly LetterItemRecord[],
  { itemRecords }: LetterItem,
  asApproved: boolean,
): boolean {
  const announced = new Set(records.map(ladderKey));
  return itemRecords
    .filter((record) => asApproved || !isStageRecord(record))
    .every((record) => announced.has(ladderKey(record)));
}
