import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStatus } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-notified';
import { type ObligationStatus, stagesIn } from '../../dispatches/rules/obligation-status';
import { daysLeftForNotice } from '../../dispatches/rules/only-reminder';
import { NO_REMINDERS, type RemindersSent } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import type { Address } from '../../records/email-address';
import type { LetterItemRecord, StageRecord, Step } from '../../records/letter-item-record';
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
  /** Reminder that a person ordered for a stage without a deadline, if any. */
  readonly orderedReminder: (stage: StageRecord) => LetterItemRecord<'orderedReminder'> | null;
  /** Address of a unit's mailbox, cached because thousands of obligations share a unit. */
  readonly addressOf: (unit: Unit) => Address;
  /** Mailbox to which a follow-up is copied; `''` if to none. */
  readonly leaderMailboxFor: (followUp: FollowUpItem) => string;
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
  'past' | 'tiers' | 'awaitsAnswer' | 'remindedLately' | 'orderedReminder'
>;

/** Fields of every record about the current version of a dispatch. */
export function versionFields({ id, version }: Dispatch, unitCode: UnitCode) {
  return { dispatchId: id, unitCode, version } as const;
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
): { itemRecords: StageRecord[]; blocked: BlockReason | null } {
  const { dispatch, obligation, mailbox, status } = source;
  const { past, awaitsAnswer, remindedLately } = context;
  const { answerAskedOn, lastOn } = past.sent.get(obligation.key) ?? NO_REMINDERS;
  const isAwaited = answerAskedOn !== null && awaitsAnswer(dispatch, answerAskedOn);
  const blockReason = (stage: Stage): BlockReason | null => {
    if (status[stage]?.deadline === null)
      return lastOn !== null && remindedLately(lastOn) ? 'remindedLately' : null;
    return isAwaited && status[stage]?.timing === 'overdue' ? 'answerAwaited' : null;
  };
  const itemRecords: StageRecord[] = [];
  let blocked: BlockReason | null = null;
  for (const stage of open) {
    const record = nextReminder(source, stage, context);
    if (record === null || past.isCovered(record, mailbox)) continue;
    const reason = blockReason(stage);
    if (reason === null) itemRecords.push(asLate(record, status[stage]));
    blocked = reason ?? blocked;
  }
  return { itemRecords, blocked };
}

function nextReminder(
  source: Omit<ItemSource, 'unit'>,
  stage: Stage,
  { tiers, orderedReminder }: LadderContext,
): StageRecord | null {
  const stageStatus = source.status[stage];
  if (!stageStatus || isJustPast(stageStatus)) return null;
  const announced = announcement(source, stage);
  const { setDay } = announced;
  if (setDay === null) return orderedReminder(announced);
  const step = dueTier(stageStatus, tiers);
  return step === null ? null : { ...announced, kind: 'reminder', setDay, step };
}

/** Record that announces a stage, with its deadline if it has one, without a due reminder. */
function announcement(
  { dispatch, obligation, status }: Omit<ItemSource, 'unit' | 'mailbox'>,
  stage: Stage,
): LetterItemRecord<'announcement'> {
  const about = versionFields(dispatch, obligation.unitCode);
  const setDay = status[stage]?.deadline?.setDay ?? null;
  return { kind: 'announcement', ...about, stage, setDay };
}

/** As `announcement`, but a stage that is overdue is recorded with its days late. */
export function announcedStage(
  source: Omit<ItemSource, 'unit' | 'mailbox'>,
  stage: Stage,
): StageRecord {
  return asLate(announcement(source, stage), source.status[stage]);
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
): StageRecord[] {
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
): StageRecord[] {
  const { itemRecords } = dueStageRecords(source, open, rules);
  return open.map((stage) => {
    const due = itemRecords.find((itemRecord) => itemRecord.stage === stage);
    if (due) return due;
    const announced = announcedStage(source, stage);
    return rules.past.isCovered(announced, source.mailbox)
      ? announcement(source, stage)
      : announced;
  });
}

/**
 * True on days off right after a deadline: it has passed, but the unit is not a working day late, so neither a
 * reminder nor a follow-up would be true.
 */
function isJustPast({ timing, daysLate }: StageStatus): boolean {
  return timing === 'overdue' && daysLate === 0;
}

/** What is sent after the deadline is recorded with the days late, even if a step before it had come due. */
function asLate(record: StageRecord, status: StageStatus | undefined): StageRecord {
  if (status?.timing !== 'overdue' || record.setDay === null) return record;
  if (record.kind === 'reminder' && record.step > 0) return record;
  const { dispatchId, unitCode, version, stage, setDay } = record;
  return { kind: 'reminder', dispatchId, unitCode, version, stage, setDay, step: status.daysLate };
}

interface FollowUpItem extends Pick<ItemSource, 'unit' | 'mailbox'> {
  readonly reminders: RemindersSent;
  readonly itemRecords: readonly LetterItemRecord[];
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
): Step | null {
  if (deadline === null) return null;
  const passed = timing === 'overdue';
  let reached: Step | null = null;
  for (const days of rules.before) {
    if ((passed || days >= daysLeft) && (reached === null || -days > reached)) reached = -days;
  }
  if (!passed) return reached;
  for (const days of rules.after) {
    if (days <= daysLate && (reached === null || days > reached)) reached = days;
  }
  return reached;
}
