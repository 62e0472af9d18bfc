import { addDays, type Day } from '../../calendar/day';
import type { DispatchId } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import { ladderKey } from '../../records/letter-item-fields';
import { isStageRecord, ladderPosition } from '../../records/letter-item-record';
import {
  letterDay,
  mayHaveArrived,
  type OutboxRow,
  WAITING_STATES,
} from '../../records/outbox-letter';
import type { PlanRules, TierRules } from '../../records/settings';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { loopFreeParentFinder } from '../../units/rules/upper-bodies';
import { announcedStage, type DueContext, versionFields } from './due-records';
import { readerOf } from './leadership-record';
import { itemOf, type LetterItem } from './letter-item';
import { type Owed, overdueWork } from './overdue-work';

/** Minimum number of days between two digests to one mailbox. */
const DIGEST_EVERY = 7;

interface EscalationInput {
  readonly units: readonly Unit[];
  readonly letters: readonly OutboxRow[];
  readonly today: Day;
}

/**
 * Returns a function that makes an obligation's item for the digest to the unit's parent, or to the leader if
 * the parent has no usable mailbox. It returns null if every overdue stage still gets reminders, or if the
 * mailbox had a digest in the last seven days. The leader gets no digest about a dispatch that a summary for
 * leaders reports in these days, because the summary names the units.
 */
export function digestItemFinder(
  { escalation: { toParent, mailbox }, tiers }: PlanRules,
  { units, letters, today }: EscalationInput,
): (owed: Owed, rules: DueContext) => LetterItem | null {
  const fallback = addressOf(mailbox);
  const leader = { mailbox: fallback.usable ? fallback.mailbox : '', superior: '' };
  const parentOf = toParent ? loopFreeParentFinder(units, today) : () => null;
  const recipientOf = (unit: Unit) => {
    const { email = '', returnedEmail = '', name = '' } = parentOf(unit) ?? {};
    const own = addressOf(email, returnedEmail);
    return own.usable ? { mailbox: own.mailbox, superior: name } : leader;
  };
  const since = addDays(today, -DIGEST_EVERY);
  const hadDigest = mailboxesWithDigestSince(letters, since);
  const reported = dispatchesReportedSince(letters, leader.mailbox, since);
  const isUsedUp = isUsedUpIn(letters, tiers);
  return (owed, rules) => {
    const overdue = overdueWork(owed, rules);
    if (overdue === null) return null;
    const { dispatch, unit, stages } = overdue;
    if (!stages.some((stage) => isUsedUp(overdue, stage))) return null;
    const { mailbox, superior } = recipientOf(unit);
    if (mailbox === '' || hadDigest.has(mailbox)) return null;
    if (superior === '' && reported.has(dispatch.id)) return null;
    const kind = 'escalation';
    const itemRecords = [{ kind, ...versionFields(dispatch, unit.code), sentOn: today }] as const;
    const content = { kind, stages, itemRecords } as const;
    return { ...itemOf({ ...overdue, mailbox }, content, rules), superior };
  };
}

/** Mailboxes with a digest after `day`, including digests that were cancelled or failed. */
function mailboxesWithDigestSince(letters: readonly OutboxRow[], day: Day): Set<string> {
  const digests = letters.filter(
    ({ state, itemRecords }) =>
      state !== 'skipped' &&
      itemRecords.some((one) => one.kind === 'escalation' && one.sentOn > day),
  );
  return new Set(digests.map(({ mailbox }) => mailbox));
}

/**
 * Dispatches in summaries for leaders that were planned for `mailbox` after `day` and still wait, or were sent to
 * it after `day`, or possibly sent.
 */
function dispatchesReportedSince(
  letters: readonly OutboxRow[],
  mailbox: string,
  day: Day,
): Set<DispatchId> {
  const summaries = letters.filter(
    (letter) =>
      letter.kind === 'leadership' &&
      letter.mailbox === mailbox &&
      readerOf(letter) === 'leaders' &&
      (WAITING_STATES.includes(letter.state) || mayHaveArrived(letter.state)) &&
      letterDay(letter) > day,
  );
  return new Set(
    summaries.flatMap(({ itemRecords }) => itemRecords.map(({ dispatchId }) => dispatchId)),
  );
}

/** Returns a function that is true if an overdue stage had the last step of its reminder ladder. */
export function isUsedUpIn(
  letters: readonly OutboxRow[],
  { after }: TierRules,
): (owed: Parameters<typeof announcedStage>[0], stage: Stage) => boolean {
  const ladders = laddersReaching(letters, Math.max(...after));
  return (owed, stage) => ladders.has(ladderKey(announcedStage(owed, stage)));
}

/** Reminder ladders on which step `last` was sent, possibly sent or cancelled. Waiting letters do not count. */
function laddersReaching(letters: readonly OutboxRow[], last: number): Set<string> {
  const requested = letters.filter(({ state }) => mayHaveArrived(state) || state === 'cancelled');
  const asked = requested.flatMap(({ itemRecords }) => itemRecords.filter(isStageRecord));
  return new Set(asked.filter((record) => ladderPosition(record) >= last).map(ladderKey));
}
