import { deadlineStatusOn } from '../../calendar/deadline';
import { isDone, obligationStatus } from '../../dispatches/rules/obligation-status';
import { copyAddressesOf } from '../../records/email-address';
import {
  isStageRecord,
  type LetterItemRecord,
  obligationKeysIn,
} from '../../records/letter-item-record';
import { isOutsideDailyRule } from '../../records/letter-kind';
import { type Obligation, obligationKey } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { groupBy } from '../../texts/group-by';
import { unitsToTell } from '../../units/rules/new-links';
import { exemptionReason } from '../../units/rules/recipients';
import type { SkipReason } from './item-or-skip-reason';
import { recordsToReport } from './leadership-record';
import { itemOf, type LetterItem } from './letter-item';
import { pastLetters } from './past-letters';
import { dueItems, type PlanInput } from './plan-letters';
import { letterFor, type PlannedLetter, unitsOfRecords } from './planned-letter';
import { withoutLetters } from './reminders-by-hand';
import { contentOfWaiting } from './waiting-content';

type LetterOutcome =
  | { readonly ok: true; readonly content: PlannedLetter }
  | { readonly ok: false; readonly reason: SkipReason };

/**
 * Returns a function that recomputes a letter awaiting approval. A letter outside the daily rule keeps its
 * items.
 */
export function awaitedNow(input: PlanInput): (letter: OutboxLetter) => LetterOutcome {
  const now = itemsNow(
    withoutLetters(input, ({ state }) => state === 'queued' || state === 'awaiting'),
  );
  return (letter) => {
    const content = contentOf(letter, now.itemsFor(letter), input);
    if (content) return { ok: true, content };
    const isOrdered = isOutsideDailyRule(letter.kind);
    return { ok: false, reason: isOrdered ? orderedSkip(letter) : now.reasonFor(letter) };
  };
}

/**
 * Content that a waiting letter would have today, even if its mailbox must wait for another day; null if
 * nothing is left.
 */
export function contentNow(input: PlanInput, letter: OutboxLetter): PlannedLetter | null {
  const others = withoutLetters(input, ({ id, state }) => id === letter.id || state === 'queued');
  return contentOf(letter, itemsNow(others).itemsFor(letter), input);
}

function contentOf(
  letter: OutboxLetter,
  [first, ...rest]: readonly LetterItem[],
  input: PlanInput,
): PlannedLetter | null {
  if (isOutsideDailyRule(letter.kind)) return asOrdered(letter, input);
  return first ? letterFor([first, ...rest], input.rules.needsApproval) : null;
}

export interface ItemsNow {
  /** Due items that a waiting letter to their mailbox may contain. */
  itemsFor(letter: OutboxLetter): readonly LetterItem[];
  /** Why nothing is left of a letter. */
  reasonFor(letter: OutboxLetter): SkipReason;
}

/** True if the letter would now be copied to a leadership, which was not approved. */
function isCopyUnapproved({ itemRecords }: OutboxLetter, due: readonly LetterItem[]): boolean {
  const covered = obligationKeysIn(itemRecords);
  return due.some(
    ({ leaderMailbox, obligation }) => leaderMailbox !== '' && covered.has(obligation.key),
  );
}

/** `input` must not contain the letters that are recomputed. */
export function itemsNow(input: PlanInput): ItemsNow {
  const { items, skipped } = dueItems(input);
  const { needsApproval } = input.rules;
  const byMailbox = groupBy(items, ({ mailbox }) => mailbox);
  const reasons = new Map(skipped.map(({ obligation, reason }) => [obligation.key, reason]));
  return {
    itemsFor: (letter) => {
      const mayContain = contentOfWaiting(letter, needsApproval);
      return (byMailbox.get(letter.mailbox) ?? []).filter(mayContain);
    },
    reasonFor: (letter) =>
      letter.state === 'queued' && isCopyUnapproved(letter, byMailbox.get(letter.mailbox) ?? [])
        ? 'leaderCopy'
        : reasonFor(letter, reasons, input),
  };
}

/**
 * Content of a letter outside the daily rule. It keeps the items for which it was queued, with current links
 * and current rows of Theo dõi. A letter to leaders loses the dispatches that a later letter reports. `input`
 * must contain the whole outbox.
 */
export function asOrdered(letter: OutboxLetter, input: PlanInput): PlannedLetter | null {
  const { mailbox, kind } = letter;
  const isToLeaders = kind === 'leadership';
  const itemRecords = isToLeaders ? recordsToReport(letter, input.letters) : letter.itemRecords;
  if (isToLeaders && itemRecords.length === 0) return null;
  const units = unitsOfLetter(letter, itemRecords, input.units);
  if ((kind === 'newLink' || kind === 'contact') && units.length === 0) return null;
  return {
    mailbox,
    copies: copyAddressesOf(letter.copies).usable,
    kind,
    needsApproval: false,
    items: isToLeaders ? [] : itemsOf(letter, input),
    itemRecords,
    units,
  };
}

/** A letter about a contact goes only once the decision is written in the row of its unit. */
function unitsOfLetter(
  letter: OutboxLetter,
  itemRecords: readonly LetterItemRecord[],
  units: readonly Unit[],
): Unit[] {
  if (letter.kind === 'leadership') return unitsOfRecords(itemRecords, units);
  if (letter.kind !== 'contact') return unitsToTell(letter, units);
  return unitsOfRecords(itemRecords, units).filter((unit) => unit.contactRequest?.state !== 'open');
}

/** Why nothing is left of a letter outside the daily rule. */
export function orderedSkip({ kind }: Pick<OutboxLetter, 'kind'>): SkipReason {
  if (kind === 'contact') return 'unread';
  return kind === 'leadership' ? 'laterPeriod' : 'linkElsewhere';
}

function itemsOf({ kind, mailbox, itemRecords }: OutboxLetter, input: PlanInput): LetterItem[] {
  const deadlineStatus = deadlineStatusOn(input.rules.deadlines, input.today);
  const past = pastLetters([]);
  return input.obligations.flatMap((obligation) => {
    const own = itemRecords.filter(
      (itemRecord) => obligationKey(itemRecord.dispatchId, itemRecord.unitCode) === obligation.key,
    );
    const dispatch = input.dispatches.find(({ id }) => id === obligation.dispatchId);
    const unit = input.units.find(({ code }) => code === obligation.unitCode);
    if (own.length === 0 || !dispatch || !unit) return [];
    return [
      itemOf(
        {
          obligation,
          dispatch,
          unit,
          mailbox,
          status: obligationStatus(dispatch, obligation, { deadlineStatus }),
        },
        { kind, stages: [], itemRecords: own },
        { past },
      ),
    ];
  });
}

function reasonFor(
  letter: OutboxLetter,
  reasons: ReadonlyMap<string, SkipReason>,
  { obligations, units, dispatches }: PlanInput,
): SkipReason {
  if (letter.kind === 'escalation') return 'nothingToReport';
  let last: SkipReason = 'notDue';
  for (const record of letter.itemRecords) {
    const { dispatchId: id, unitCode: code } = record;
    const key = obligationKey(id, code);
    const row = obligations.find((obligation) => obligation.key === key);
    const unit = units.find((one) => one.code === code);
    const dispatch = dispatches.find((one) => one.id === id);
    if (!dispatch || !unit || !row) return 'unread';
    if (dispatch.state === 'cancelled') return 'dispatchCancelled';
    const reason = exemptionReason(row, unit) ?? reasons.get(key) ?? 'notDue';
    if (reason !== 'notDue' && reason !== 'answerAwaited') return reason;
    const own = reasonInRow(row, record);
    if (own) return own;
    last = reason;
  }
  return last;
}

function reasonInRow(row: Obligation, record: LetterItemRecord): SkipReason | null {
  if (isStageRecord(record) && isDone(record.stage, row)) return 'answered';
  return row.acknowledgeExtendedTo || row.completeExtendedTo ? 'extended' : null;
}
