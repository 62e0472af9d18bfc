import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStatus } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-notified';
import { type ObligationStatus, stagesIn } from '../../dispatches/rules/obligation-status';
import { daysLeftForNotice } from '../../dispatches/rules/only-reminder';
import { NO_REMINDERS } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import type { Address } from '../../records/email-address';
import {
  BEFORE_EVERY_TIER,
  type LetterItemRecord,
  type LetterItemStage,
  type Tier,
} from '../../records/letter-item-record';
import type { Obligation } from '../../records/obligation';
import type { TierRules } from '../../records/settings';
import type { Stage } from '../../records/stage';
import type { Unit, UnitCode } from '../../records/unit';
import type { PastLetters } from './past-letters';

export interface DueContext {
  readonly today: Day;
  readonly past: PastLetters;
  readonly deadlineStatus: DeadlineStatus;
  readonly lastNotified: LastNotifiedDeadline;
  readonly tiers: TierRules;
  /** True if a unit still has time to answer a letter sent on `askedOn`. */
  readonly awaitsAnswer: (dispatch: Dispatch, askedOn: Day) => boolean;
  /** True if too few working days have passed since `lastOn` for a reminder by hand. */
  readonly remindedLately: (lastOn: Day) => boolean;
  /** Tier of the reminder that a person ordered for a stage without a deadline, if any. */
  readonly orderedTier: (ladder: Omit<LetterItemRecord, 'tier'>) => Tier | null;
  /** Address of a unit's mailbox, cached because thousands of obligations share a unit. */
  readonly addressOf: (unit: Unit) => Address;
  /** Mailbox to which a follow-up about the stages is copied; `''` if to none. */
  readonly leaderMailboxFor: (source: ItemSource, stages: readonly Stage[]) => string;
  readonly subordinatesToTell: (source: Omit<ItemSource, 'status'>) => SubordinatesToTell;
  /** True if a parent that has answered for itself still gets a letter about its subordinates. */
  readonly writesToParents: boolean;
}

/** Stage of a dispatch that direct subordinates of a unit have not done. */
export interface OpenSubordinates {
  readonly stage: Stage;
  readonly open: readonly Unit[];
  /** Number of direct subordinates that owe the stage. */
  readonly asked: number;
}

/** Open work of subordinates that a letter to their parent names, and the records by which it is named only once. */
export interface SubordinatesToTell {
  readonly subordinates: readonly OpenSubordinates[];
  readonly itemRecords: readonly LetterItemRecord[];
}

/** The part of the context that decides which reminder step of a stage is due. */
export type LadderContext = Pick<
  DueContext,
  'past' | 'tiers' | 'awaitsAnswer' | 'remindedLately' | 'orderedTier'
>;

/** Record of something sent once per version of a dispatch, such as its first notice. */
export function onceRecord(
  { id, version }: Dispatch,
  unit: UnitCode,
  stage: LetterItemStage,
): LetterItemRecord {
  return { dispatchId: id, unitCode: unit, stage, version, day: null, tier: 0 };
}

/**
 * Why a due reminder step is not sent. `answerAwaited`: the stage is overdue, but the unit still has time to answer the last letter.
 * `remindedLately`: too few working days have passed since the last reminder for one by hand.
 */
export type BlockReason = 'answerAwaited' | 'remindedLately';

/**
 * Returns a record for each open stage with a due reminder step that no letter has covered yet. `blocked` is
 * the reason why another due step is not sent, or null.
 */
export function dueStageRecords(
  source: Omit<ItemSource, 'unit'>,
  open: readonly Stage[],
  context: LadderContext,
): { itemRecords: LetterItemRecord[]; blocked: BlockReason | null } {
  const { dispatch, obligation, mailbox, status } = source;
  const { past, awaitsAnswer, remindedLately } = context;
  const { answerAskedOn, lastOn } = past.sent.get(obligation.key) ?? NO_REMINDERS;
  const isAwaited = answerAskedOn !== null && awaitsAnswer(dispatch, answerAskedOn);
  const blockReason = (stage: Stage): BlockReason | null => {
    if (status[stage]?.deadline === null)
      return lastOn !== null && remindedLately(lastOn) ? 'remindedLately' : null;
    return isAwaited && status[stage]?.timing === 'overdue' ? 'answerAwaited' : null;
  };
  const itemRecords: LetterItemRecord[] = [];
  let blocked: BlockReason | null = null;
  for (const stage of open) {
    const tier = nextTier(source, stage, context);
    if (tier === null) continue;
    const record = announcedStage(source, stage, tier);
    const before = past.highestTier(record, mailbox);
    if (before !== null && before >= tier) continue;
    const reason = blockReason(stage);
    if (reason === null) itemRecords.push(record);
    blocked = reason ?? blocked;
  }
  return { itemRecords, blocked };
}

function nextTier(
  source: Omit<ItemSource, 'unit'>,
  stage: Stage,
  { tiers, orderedTier }: LadderContext,
): Tier | null {
  const stageStatus = source.status[stage];
  if (!stageStatus || isJustPast(stageStatus)) return null;
  return stageStatus.deadline === null
    ? orderedTier(announcedStage(source, stage))
    : dueTier(stageStatus, tiers);
}

/** Record that announces a stage, with its deadline if it has one, without a due reminder. */
export function announcedStage(
  { dispatch, obligation, status }: Omit<ItemSource, 'unit' | 'mailbox'>,
  stage: Stage,
  tier: Tier = BEFORE_EVERY_TIER,
): LetterItemRecord {
  const stageStatus = status[stage];
  return {
    ...onceRecord(dispatch, obligation.unitCode, stage),
    day: stageStatus?.deadline?.setDay ?? null,
    tier: stageStatus ? recordedTier(stageStatus, tier) : tier,
  };
}

/**
 * Stage records of a notice: one for each open stage, with the latest reminder step that falls on today or on
 * the two working days after it, so that no reminder repeats the notice. If the deadline itself is that near,
 * only the step of today counts.
 */
export function noticeStageRecords(
  source: Omit<ItemSource, 'unit'>,
  open: readonly Stage[],
  rules: LadderContext,
): LetterItemRecord[] {
  const ahead = Object.fromEntries(
    stagesIn(source.status).map(([stage, status]) => [
      stage,
      { ...status, daysLeft: daysLeftForNotice(status.daysLeft) },
    ]),
  );
  return stageRecordsNow({ ...source, status: ahead }, open, rules);
}

/** A record for each open stage, with the due step of the reminder ladder if any. */
export function stageRecordsNow(
  source: Omit<ItemSource, 'unit'>,
  open: readonly Stage[],
  rules: LadderContext,
): LetterItemRecord[] {
  const { itemRecords } = dueStageRecords(source, open, rules);
  return open.map((stage) => {
    const due = itemRecords.find((itemRecord) => itemRecord.stage === stage);
    if (due) return due;
    const announced = announcedStage(source, stage);
    const before = rules.past.highestTier(announced, source.mailbox);
    const isCovered = before !== null && before >= announced.tier;
    return isCovered ? { ...announced, tier: BEFORE_EVERY_TIER } : announced;
  });
}

/**
 * True on days off right after a deadline: it has passed, but the unit is not a working day late, so neither a
 * reminder nor a follow-up would be true.
 */
function isJustPast({ timing, daysLate }: StageStatus): boolean {
  return timing === 'overdue' && daysLate === 0;
}

/** A step before the deadline that is sent after the deadline is recorded with the days late. */
function recordedTier({ timing, daysLate }: StageStatus, tier: Tier): Tier {
  return timing === 'overdue' && tier < 0 ? daysLate : tier;
}

export interface ItemSource {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly mailbox: string;
  readonly status: ObligationStatus;
}

/**
 * Returns the latest step of the reminder ladder that is due; null if there is none or no deadline. Its letter
 * also makes up for earlier steps that were missed.
 */
export function dueTier(
  { deadline, timing, daysLate, daysLeft }: StageStatus,
  rules: TierRules,
): Tier | null {
  if (deadline === null) return null;
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
