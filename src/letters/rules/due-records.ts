import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStatus } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-notified';
import type { ObligationStatus } from '../../dispatches/rules/obligation-status';
import { NO_REMINDERS } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import type { Address } from '../../records/email-address';
import type { LetterItemRecord, LetterItemStage, Tier } from '../../records/letter-item-record';
import type { Obligation, Stage } from '../../records/obligation';
import type { TierRules } from '../../records/settings';
import type { Unit, UnitCode } from '../../records/unit';
import type { PastLetters } from './past-letters';

export interface DueContext {
  readonly today: Day;
  readonly past: PastLetters;
  readonly deadlineStatus: DeadlineStatus;
  readonly lastNotified: LastNotifiedDeadline;
  readonly tiers: TierRules;
  /** True if a unit still has time to answer a letter sent on `askedOn`. */
  readonly awaitsAnswer: (askedOn: Day) => boolean;
  /** Address of a unit's mailbox, cached because thousands of obligations share a unit. */
  readonly addressOf: (unit: Unit) => Address;
}

/** Record of something sent once per version of a dispatch, such as its first notice. */
export function onceRecord(
  { id, version, acknowledgeBy }: Dispatch,
  unit: UnitCode,
  stage: LetterItemStage,
): LetterItemRecord {
  return { dispatchId: id, unitCode: unit, stage, version, asked: acknowledgeBy, tier: 0 };
}

/**
 * Why a due reminder step is not sent. `capReached`: the stage has had the maximum number of letters.
 * `answerAwaited`: the stage is overdue, but the unit still has time to answer the last letter.
 */
export type BlockReason = 'capReached' | 'answerAwaited';

/**
 * Returns a record for each open stage with a due reminder step that no letter has covered yet. `blocked` is
 * the reason why another due step is not sent, or null.
 */
export function dueStageRecords(
  { obligation, dispatch, mailbox, standing }: Omit<ItemSource, 'unit'>,
  open: readonly Stage[],
  { past, tiers, awaitsAnswer }: Pick<DueContext, 'past' | 'tiers' | 'awaitsAnswer'>,
): { itemRecords: LetterItemRecord[]; blocked: BlockReason | null } {
  const { id, version } = dispatch;
  const { letters, answerAskedOn } = past.sent.get(obligation.key) ?? NO_REMINDERS;
  const isAwaited = answerAskedOn !== null && awaitsAnswer(answerAskedOn);
  const blockReason = (stage: Stage): BlockReason | null => {
    if (letters[stage] >= tiers.cap) return 'capReached';
    return isAwaited && standing[stage].timing === 'overdue' ? 'answerAwaited' : null;
  };
  const itemRecords: LetterItemRecord[] = [];
  let blocked: BlockReason | null = null;
  for (const stage of open) {
    const status = standing[stage];
    const tier = dueTier(status, tiers);
    if (tier === null || isJustPast(status)) continue;
    const { setDay: asked } = status.deadline;
    const ladder = { dispatchId: id, unitCode: obligation.unitCode, stage, version, asked };
    const before = past.highestTier(ladder, mailbox);
    if (before !== null && before >= tier) continue;
    const reason = blockReason(stage);
    if (reason === null) itemRecords.push({ ...ladder, tier: recordedTier(status, tier) });
    blocked = reason ?? blocked;
  }
  return { itemRecords, blocked };
}

/**
 * Tier of a record that announces a deadline before any reminder is due. It is lower than every reminder step.
 */
const BEFORE_EVERY_TIER = -1_000;

export function deadlineRecord(
  { dispatch, obligation, standing }: Omit<ItemSource, 'unit' | 'mailbox'>,
  stage: Stage,
): LetterItemRecord {
  const { deadline } = standing[stage];
  return {
    ...onceRecord(dispatch, obligation.unitCode, stage),
    asked: deadline.setDay,
    tier: recordedTier(standing[stage], BEFORE_EVERY_TIER),
  };
}

/**
 * Stage records of a notice. The notice's own record has only the acknowledgement deadline, so a record with
 * the training deadline is added if training is open.
 */
export function noticeStageRecords(
  source: Omit<ItemSource, 'unit'>,
  open: readonly Stage[],
  rules: Pick<DueContext, 'past' | 'tiers' | 'awaitsAnswer'>,
): LetterItemRecord[] {
  const { itemRecords } = dueStageRecords(source, open, rules);
  const lacks = open.includes('train') && !itemRecords.some(({ stage }) => stage === 'train');
  return lacks ? [...itemRecords, deadlineRecord(source, 'train')] : itemRecords;
}

/**
 * True on days off right after a deadline: it has passed, but the unit is not a working day late, so neither a
 * reminder nor a follow-up would be true.
 */
function isJustPast({ timing, daysLate }: StageStatus): boolean {
  return timing === 'overdue' && daysLate === 0;
}

/** A step before the deadline that is sent after the deadline is recorded with the days late. */
export function recordedTier({ timing, daysLate }: StageStatus, tier: Tier): Tier {
  return timing === 'overdue' && tier < 0 ? daysLate : tier;
}

export interface ItemSource {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly mailbox: string;
  readonly standing: ObligationStatus;
}

/**
 * Returns the latest step of the reminder ladder that is due, or null. Its letter also makes up for earlier
 * steps that were missed.
 */
export function dueTier(
  { timing, daysLate, daysLeft }: StageStatus,
  rules: TierRules,
): Tier | null {
  const passed = timing === 'overdue';
  let reached: Tier | null = null;
  for (const days of rules.before) {
    if ((passed || days >= daysLeft) && (reached === null || -days > reached)) reached = -days;
  }
  if (!passed) return reached;
  for (const days of rules.after) {
    if (days <= daysLate && (reached === null || days > reached)) reached = days;
  }
  return reached;
}
