import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStanding } from '../../calendar/deadline';
import type { LastNotifiedDeadline } from '../../dispatches/rules/last-told';
import { NO_REMINDERS } from '../../dispatches/rules/reminders-sent';
import type { Standing } from '../../dispatches/rules/standing';
import type { CoverStage, LetterItemRecord, Tier } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import type { Address } from '../../records/email-address';
import type { Obligation, Stage } from '../../records/obligation';
import type { TierRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import type { PastLetters } from './past-letters';

/** What decides whether a letter is due. */
export interface AskingRules {
  readonly today: Day;
  readonly past: PastLetters;
  readonly judge: DeadlineStatus;
  readonly toldBy: LastNotifiedDeadline;
  readonly tiers: TierRules;
  /** Tells whether the days for an answer that a letter of a day asked for are still running. */
  readonly awaitsAnswer: (askedOn: Day) => boolean;
  /** Judges a unit's mailbox; thousands of obligations share a unit. */
  readonly addressOf: (unit: Unit) => Address;
}

/** Says that a unit is told something once for each version of a dispatch, such as its first notice. */
export function coverOnce(
  { id, version, acknowledgeBy }: Dispatch,
  unit: string,
  stage: CoverStage,
): LetterItemRecord {
  return { dispatch: id, unit, stage, version, asked: acknowledgeBy, tier: 0 };
}

/** What keeps a step back that has come due: the cap, or days for an answer that are still running. */
export type BlockReason = 'capReached' | 'answerAwaited';

/**
 * Gives the tiers of the open stages that have come due and were not asked yet; `held` tells what keeps another back. No
 * follow-up goes before the days are over in which the last letter asked for an answer: steps that come due meanwhile
 * are asked by one letter after them.
 */
export function stageCovers(
  { obligation, dispatch, mailbox, standing }: Omit<Asking, 'unit'>,
  open: readonly Stage[],
  { past, tiers, awaitsAnswer }: Pick<AskingRules, 'past' | 'tiers' | 'awaitsAnswer'>,
): { covers: LetterItemRecord[]; held: BlockReason | null } {
  const { id, version } = dispatch;
  const { letters, answerAskedOn } = past.sent.get(obligation.key) ?? NO_REMINDERS;
  const isAwaited = answerAskedOn !== null && awaitsAnswer(answerAskedOn);
  const heldBack = (stage: Stage): BlockReason | null => {
    if (letters[stage] >= tiers.cap) return 'capReached';
    return isAwaited && standing[stage].timing === 'overdue' ? 'answerAwaited' : null;
  };
  const covers: LetterItemRecord[] = [];
  let held: BlockReason | null = null;
  for (const stage of open) {
    const stands = standing[stage];
    const tier = dueTier(stands, tiers);
    if (tier === null || isJustPast(stands)) continue;
    const { setDay: asked } = stands.deadline;
    const ladder = { dispatch: id, unit: obligation.unit, stage, version, asked };
    const before = past.highestTier(ladder, mailbox);
    if (before !== null && before >= tier) continue;
    const kept = heldBack(stage);
    if (kept === null) covers.push({ ...ladder, tier: tierSaid(stands, tier) });
    held = kept ?? held;
  }
  return { covers, held };
}

/** A step below every tier: the unit was told the day before anything had come due. */
const BEFORE_EVERY_TIER = -1_000;

/** Says that a unit was told by which day it owes a stage of which no step is due. */
export function dayTold(
  { dispatch, obligation, standing }: Omit<Asking, 'unit' | 'mailbox'>,
  stage: Stage,
): LetterItemRecord {
  const { deadline } = standing[stage];
  return {
    ...coverOnce(dispatch, obligation.unit, stage),
    asked: deadline.setDay,
    tier: tierSaid(standing[stage], BEFORE_EVERY_TIER),
  };
}

/** Gives what a notice covers of the open stages: the steps that are due, and the day of training, which its own cover lacks. */
export function noticeCovers(
  asking: Omit<Asking, 'unit'>,
  open: readonly Stage[],
  rules: Pick<AskingRules, 'past' | 'tiers' | 'awaitsAnswer'>,
): LetterItemRecord[] {
  const { covers } = stageCovers(asking, open, rules);
  const lacks = open.includes('train') && !covers.some(({ stage }) => stage === 'train');
  return lacks ? [...covers, dayTold(asking, 'train')] : covers;
}

/** On the days off after a deadline a stage is past it by no working day: neither a reminder nor a follow-up is true. */
function isJustPast({ timing, daysLate }: StageStanding): boolean {
  return timing === 'overdue' && daysLate === 0;
}

/** A step that was missed before the deadline and is asked after it is asked as overdue: its tier is above 0. */
export function tierSaid({ timing, daysLate }: StageStanding, tier: Tier): Tier {
  return timing === 'overdue' && tier < 0 ? daysLate : tier;
}

/** What a letter is about: an obligation whose dispatch and unit are known, how it stands, and the unit's mailbox. */
export interface Asking {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly mailbox: string;
  readonly standing: Standing;
}

/**
 * Names the latest tier that has come due, null when none has. Earlier tiers that were missed are caught up
 * by this one letter.
 */
export function dueTier(
  { timing, daysLate, daysLeft }: StageStanding,
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
