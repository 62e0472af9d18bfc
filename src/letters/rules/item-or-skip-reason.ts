import { type Day, daysBetween } from '../../calendar/day';
import { dayOfMoment } from '../../calendar/moment';
import { obligationStatus, openStages } from '../../dispatches/rules/obligation-status';
import { promisedDay, refusedRequests } from '../../dispatches/rules/open-requests';
import { type Dispatch, noticedOnPaper } from '../../records/dispatch';
import type { AddressFault } from '../../records/email-address';
import {
  announcesMovedDeadline,
  isPressing,
  isStageRecord,
  type LetterItemRecord,
} from '../../records/letter-item-record';
import { daysTold, type EventKind, type LetterKind, tellsOfEvent } from '../../records/letter-kind';
import type { Obligation } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import { type ExemptionReason, exemptionReason } from '../../units/rules/recipients';
import { asLastNotified, type DeadlineChangeSkip, deadlineChange } from './deadline-change';
import {
  type BlockReason,
  type DueContext,
  dueStageRecords,
  type ItemSource,
  noticeStageRecords,
  versionFields,
} from './due-records';
import { itemOf, type LetterItem } from './letter-item';
import type { Owed } from './overdue-work';

/**
 * Why a unit gets no letter about a dispatch today. Planning adds `alreadyToday`, `resting` and `waiting`
 * (plan-letters), sending adds `merged` (claim).
 */
export type SkipReason =
  | ExemptionReason
  | 'unread'
  | 'dispatchDraft'
  | 'dispatchScheduled'
  | 'dispatchPaused'
  | 'dispatchClosed'
  | 'dispatchCancelled'
  | 'done'
  | 'answered'
  | 'extended'
  | 'daysPassed'
  | 'expected'
  | 'notDue'
  | 'nothingToReport'
  | 'linkElsewhere'
  | 'laterPeriod'
  | BlockReason
  | 'alreadyToday'
  | 'resting'
  | 'merged'
  | 'leaderCopy'
  | DeadlineChangeSkip
  | AddressSkip;

type AddressSkip = 'addressMissing' | 'addressSeveral' | 'addressMalformed' | 'addressReturned';

export const ADDRESS_SKIP: Readonly<Record<AddressFault, AddressSkip>> = {
  missing: 'addressMissing',
  several: 'addressSeveral',
  malformed: 'addressMalformed',
  returned: 'addressReturned',
};

/**
 * `also`: reminder by the deadlines last announced, while a letter about changed ones awaits approval.
 * `isPassedUntold`: a changed deadline had passed before it was announced, so that `item` follows the former one.
 */
export type ItemOutcome =
  | {
      readonly ok: true;
      readonly item: LetterItem;
      readonly also?: LetterItem;
      readonly isPassedUntold?: boolean;
    }
  | { readonly ok: false; readonly reason: SkipReason };

function due(item: LetterItem): ItemOutcome {
  return { ok: true, item };
}

function skip(reason: SkipReason): ItemOutcome {
  return { ok: false, reason };
}

/** Letter item due today for one obligation, or the reason why there is none. */
export function itemOrSkipReason(owed: Owed, rules: DueContext): ItemOutcome {
  const { obligation, dispatch, unit } = owed;
  if (!dispatch || !unit) return skip('unread');
  if ([obligation, unit].some(({ isOverwritten }) => isOverwritten)) return skip('overwritten');
  const exemption = exemptionReason(obligation, unit);
  if (unit.state !== 'active') return skip(exemption ?? 'ended');
  const blocked = dispatchSkipReason(dispatch, rules.today);
  if (blocked !== null) return skip(blocked);
  const open = openStages(dispatch, obligation);
  const noDuty = dispatch.state === 'cancelled' ? 'dispatchCancelled' : exemption;
  if (open.length === 0) return afterAnswer({ obligation, dispatch, unit }, noDuty, rules);
  const address = rules.addressOf(unit);
  if (!address.usable) return skip(noDuty ?? ADDRESS_SKIP[address.fault]);
  const status = obligationStatus(dispatch, obligation, { deadlineStatus: rules.deadlineStatus });
  const source = { obligation, dispatch, unit, mailbox: address.mailbox, status };
  if (exemption === 'informed') return informedItem(source, rules) ?? skip(exemption);
  const recent = (outcome: ItemOutcome | null) =>
    outcome?.ok && isTooLate(outcome.item.kind, source, rules.today) ? null : outcome;
  if (noDuty !== null) return recent(cancellationItem(source, rules)) ?? skip(noDuty);
  return (
    noticeItem(source, open, rules) ??
    changeItem(source, open, rules) ??
    awaitsVersion(dispatch, obligation, rules) ??
    recent(supplementItem(source, open, rules)) ??
    recent(refusalItem(source, open, rules)) ??
    reminderItem(source, open, rules)
  );
}

/** Day of the event that a letter of the kind tells of. `undefined` or `null` if the rows do not say it. */
const HAPPENED_ON: {
  readonly [Kind in EventKind]: (source: ItemSource) => Day | null | undefined;
} = {
  cancellation: ({ dispatch }) => dispatch.closedOn,
  supplement: ({ obligation }) => obligation.returnedOn,
  refusal: ({ obligation }) => {
    const [last] = refusedRequests(obligation);
    return last && dayOfMoment(last.at);
  },
};

function isTooLate(kind: LetterKind, source: ItemSource, today: Day): boolean {
  if (!tellsOfEvent(kind)) return false;
  const day = HAPPENED_ON[kind](source) ?? today;
  return daysBetween(day, today) > daysTold(kind);
}

/** Letter to a parent that has answered for itself, about its subordinates. */
function afterAnswer(
  known: Omit<ItemSource, 'mailbox' | 'status'>,
  noDuty: SkipReason | null,
  rules: DueContext,
): ItemOutcome {
  const { dispatch, obligation, unit } = known;
  const address = rules.addressOf(unit);
  if (noDuty !== null || !rules.writesToParents || !address.usable) return skip(noDuty ?? 'done');
  const status = obligationStatus(dispatch, obligation, { deadlineStatus: rules.deadlineStatus });
  return reminderItem({ ...known, mailbox: address.mailbox, status }, [], rules);
}

function dispatchSkipReason({ state, noticeOn }: Dispatch, today: Day): SkipReason | null {
  if (state === 'draft')
    return noticeOn !== null && noticeOn > today ? 'dispatchScheduled' : 'dispatchDraft';
  if (state === 'closed') return 'dispatchClosed';
  return state === 'paused' ? 'dispatchPaused' : null;
}

/**
 * Letter that says that the unit no longer has to act. It is sent once after each request. Null if no letter
 * asked the unit, if it received the dispatch only for information, or if the letter was already sent.
 */
function cancellationItem(source: ItemSource, rules: DueContext): ItemOutcome | null {
  const { obligation, dispatch, mailbox } = source;
  const { wasNotified, cancellation, isCovered } = rules.past;
  const sent = cancellation(obligation.key);
  const owed = obligation.role === 'owes' && wasNotified(obligation.key);
  if (!owed || sent?.isCancelled) return null;
  const kind = 'cancellation';
  const about = versionFields(dispatch, obligation.unitCode);
  const record = { kind, ...about, earlier: sent?.timesSent ?? 0 } as const;
  if (isCovered(record, mailbox)) return null;
  return due(itemOf(source, { kind, stages: [], itemRecords: [record] }, rules));
}

function informedItem(source: ItemSource, rules: DueContext): ItemOutcome | null {
  return source.dispatch.state === 'cancelled' ? null : noticeItem(source, [], rules);
}

/**
 * First notice of a version of the dispatch, with the reminder steps that are due. It never names a deadline
 * that has passed: a unit that has not answered is skipped until new deadlines are set.
 */
function noticeItem(
  source: ItemSource,
  open: readonly Stage[],
  rules: DueContext,
): ItemOutcome | null {
  const { dispatch, mailbox, status } = source;
  const { unitCode, answeredVersion } = source.obligation;
  if (noticedOnPaper(dispatch)) return null;
  const about = versionFields(dispatch, unitCode);
  const record: LetterItemRecord<'information' | 'notice'> =
    open.length === 0
      ? { kind: 'information', ...about }
      : { kind: 'notice', ...about, movesDeadline: false };
  const { kind } = record;
  const { isCovered, isSettled } = rules.past;
  if (isCovered(record, mailbox)) return null;
  if (open.some((one) => status[one]?.timing === 'overdue'))
    return answeredVersion === dispatch.version || isSettled(record) ? null : skip('daysPassed');
  const itemRecords = [
    record,
    ...supplementRecords(source, open, rules),
    ...noticeStageRecords(source, open, rules),
  ];
  const item = itemOf(source, { kind, stages: open, itemRecords }, rules);
  return due(kind === 'notice' && item.knowsEarlier ? { ...item, kind: 'newVersion' } : item);
}

/**
 * Letter about a changed deadline or a resumed dispatch; null if there is nothing to announce. Until a changed
 * deadline is announced, reminders follow the deadlines that the unit knows.
 */
function changeItem(
  source: ItemSource,
  open: readonly Stage[],
  rules: DueContext,
): ItemOutcome | null {
  const change = deadlineChange(source, open, rules);
  if (change === null) return null;
  const isCancelled = Boolean(rules.past.cancellation(source.obligation.key)?.sentOn);
  const byKnown = isCancelled ? skip('notDue') : reminderByKnownDeadline(source, open, rules);
  if (!change.ok)
    return byKnown.ok ? { ...byKnown, isPassedUntold: change.reason === 'daysPassed' } : change;
  const { from } = change;
  const itemRecords = [...change.itemRecords, ...supplementRecords(source, open, rules)];
  const content = { kind: 'change', stages: open, itemRecords } as const;
  const item = { ...itemOf(source, content, rules), formerDeadlines: from };
  const isAnnouncedAtOnce = !itemRecords.some(announcesMovedDeadline);
  return byKnown.ok && !isAnnouncedAtOnce ? { ok: true, item, also: byKnown.item } : due(item);
}

/** Reminder by the deadlines last announced. Never presses for a deadline that was since moved to a later day. */
function reminderByKnownDeadline(
  source: ItemSource,
  open: readonly Stage[],
  rules: DueContext,
): ItemOutcome {
  const known = asLastNotified(source, rules);
  const isMovedLater = (stage: Stage) => {
    const deadline = source.status[stage]?.deadline ?? null;
    return deadline === null || deadline.setDay > (known.status[stage]?.deadline?.setDay ?? '');
  };
  const asked = open.filter(
    (stage) => known.status[stage]?.timing !== 'overdue' || !isMovedLater(stage),
  );
  return reminderItem(known, asked, rules);
}

/** Skips the unit while a letter that announces a new version of the dispatch to it waits to be sent. */
function awaitsVersion(
  dispatch: Dispatch,
  { unitCode }: Obligation,
  { past }: DueContext,
): ItemOutcome | null {
  const about = versionFields(dispatch, unitCode);
  const isAwaited =
    dispatch.version > 1 && past.isPending({ kind: 'notice', ...about, movesDeadline: false });
  return isAwaited ? skip('waiting') : null;
}

/**
 * Request to complete a stage that the office sent back, made once for each day of sending back; null if none
 * is due. Like a notice, it also covers the reminder steps that are due, and it does not count as a reminder.
 */
function supplementItem(
  source: ItemSource,
  open: readonly Stage[],
  rules: DueContext,
): ItemOutcome | null {
  const { obligation, dispatch } = source;
  const [record] = supplementRecords(source, open, rules);
  if (!record) return null;
  if (!noticedOnPaper(dispatch) && !rules.past.wasNotified(obligation.key)) return null;
  const { itemRecords } = dueStageRecords(source, open, rules);
  const stages = open.filter(
    (stage) => stage === obligation.returnedStage || hasStage(itemRecords, stage),
  );
  return due(
    itemOf(source, { kind: 'supplement', stages, itemRecords: [record, ...itemRecords] }, rules),
  );
}

/** Record of the request to complete a stage that was sent back; empty if there is none or it was told. */
function supplementRecords(
  { obligation, dispatch, status, mailbox }: ItemSource,
  open: readonly Stage[],
  { past }: DueContext,
): LetterItemRecord[] {
  const { unitCode, returnedStage, returnedOn } = obligation;
  if (returnedStage === null || returnedOn === null || !open.includes(returnedStage)) return [];
  const isLate = status[returnedStage]?.timing === 'overdue';
  const about = versionFields(dispatch, unitCode);
  const record = { kind: 'supplement', ...about, returnedOn, isLate } as const;
  return past.isCovered(record, mailbox) ? [] : [record];
}

/**
 * Letter about the request that the office refused last; null if the unit has made none, or knows the answer. It is
 * sent once, also if the dispatch has had a new version since.
 */
function refusalItem(
  source: ItemSource,
  open: readonly Stage[],
  rules: DueContext,
): ItemOutcome | null {
  const { obligation, dispatch, mailbox } = source;
  const [last] = refusedRequests(obligation);
  if (!last) return null;
  const kind = 'refusal';
  const about = versionFields(dispatch, obligation.unitCode);
  const record = { kind, ...about, refusedAt: last.at } as const;
  for (let version = dispatch.version; version > 0; version -= 1)
    if (rules.past.isCovered({ ...record, version }, mailbox)) return null;
  return due(itemOf(source, { kind, stages: open, itemRecords: [record] }, rules));
}

/**
 * Reminder or follow-up, which also tells a parent about its subordinates. Leaves out a stage until the day that
 * the unit named for it has passed.
 */
function reminderItem(source: ItemSource, open: readonly Stage[], rules: DueContext): ItemOutcome {
  const { status, obligation } = source;
  const pending = open.filter((stage) => (promisedDay(stage, obligation) ?? '') < rules.today);
  const { itemRecords, blocked } = dueStageRecords(source, pending, rules);
  const isAsked = itemRecords.length > 0;
  const told = isAsked || rules.writesToParents ? rules.subordinatesToTell(source) : null;
  if (!isAsked && !told?.itemRecords.length) {
    if (open.length === 0) return skip('done');
    return skip(pending.length < open.length ? 'expected' : (blocked ?? 'notDue'));
  }
  const kind = itemRecords.some(isPressing) ? 'followUp' : 'reminder';
  const stages = pending.filter(
    (stage) => hasStage(itemRecords, stage) || (status[stage]?.daysLate ?? 0) > 0,
  );
  const reminder = itemOf(source, { kind, stages, itemRecords }, rules);
  const item =
    kind === 'followUp'
      ? { ...reminder, leaderMailbox: rules.leaderMailboxFor(reminder) }
      : reminder;
  if (!told || told.itemRecords.length === 0) return due(item);
  const { subordinates } = told;
  return due({ ...item, subordinates, itemRecords: [...itemRecords, ...told.itemRecords] });
}

function hasStage(itemRecords: readonly LetterItemRecord[], wanted: Stage): boolean {
  return itemRecords.some((one) => isStageRecord(one) && one.stage === wanted);
}
