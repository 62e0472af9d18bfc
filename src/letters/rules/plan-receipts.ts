import { addDays, type Day } from '../../calendar/day';
import { obligationStatus } from '../../dispatches/rules/obligation-status';
import { type Dispatch, isAsked } from '../../records/dispatch';
import type { LetterItemRecord } from '../../records/letter-item-record';
import type { Obligation } from '../../records/obligation';
import { groupBy, indexBy } from '../../texts/group-by';
import { versionFields } from './due-records';
import { itemOf, type LetterItem } from './letter-item';
import { dueContextOf, type PlanInput } from './plan-letters';
import type { PlannedLetter } from './planned-letter';

/** Days for which an answer counts as new, so that switching receipts on sends none for old answers. */
const NEW_FOR = 3;

/**
 * Receipts due, one per mailbox. Answers are read from the rows of Theo dõi, so that a page request writes no
 * letter.
 */
export function planReceipts(input: PlanInput): PlannedLetter[] {
  const rules = dueContextOf(input);
  const since = addDays(input.today, -NEW_FOR);
  const dispatches = indexBy(input.dispatches, 'id');
  const units = indexBy(input.units, 'code');
  const items = input.obligations.flatMap((obligation): LetterItem[] => {
    const dispatch = dispatches.get(obligation.dispatchId);
    const unit = units.get(obligation.unitCode);
    if (!dispatch || !unit || obligation.returnedStage !== null) return [];
    const address = rules.addressOf(unit);
    if (!address.usable) return [];
    const { mailbox } = address;
    const itemRecords = answerRecords(dispatch, obligation).filter(
      (itemRecord) => itemRecord.answeredOn >= since && !rules.past.isCovered(itemRecord, mailbox),
    );
    if (itemRecords.length === 0) return [];
    const content = { kind: 'receipt' as const, stages: [], itemRecords };
    const status = obligationStatus(dispatch, obligation, {
      deadlineStatus: rules.deadlineStatus,
    });
    return [itemOf({ obligation, dispatch, unit, mailbox, status }, content, rules)];
  });
  return [...groupBy(items, ({ mailbox }) => mailbox)].map(([mailbox, own]) =>
    receiptFor(mailbox, own),
  );
}

/**
 * One record for each day on which a stage was answered on the page. An answer corrected on a later day
 * therefore gets another receipt.
 */
function answerRecords(dispatch: Dispatch, obligation: Obligation): LetterItemRecord<'receipt'>[] {
  const { acknowledgedOn, completedOn, channel, completeChannel } = obligation;
  const days = [
    channel === 'page' && isAsked(dispatch, 'acknowledge') ? acknowledgedOn : null,
    completeChannel === 'page' && isAsked(dispatch, 'complete') ? completedOn : null,
  ].filter((day): day is Day => day !== null);
  const about = versionFields(dispatch, obligation.unitCode);
  return [...new Set(days)].map((answeredOn) => ({ kind: 'receipt', ...about, answeredOn }));
}

function receiptFor(mailbox: string, items: readonly LetterItem[]): PlannedLetter {
  const itemRecords = items.flatMap((item) => item.itemRecords);
  return { mailbox, copies: [], kind: 'receipt', needsApproval: false, items, itemRecords };
}
