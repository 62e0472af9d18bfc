import type { Day } from '../calendar/day';
import { type DispatchId, toDispatchId } from './dispatch';
import { obligationKey } from './obligation';
import { toUnitCode, type UnitCode } from './unit';

export const LETTER_ITEM_STAGES = [
  'acknowledge',
  'train',
  'notice',
  'information',
  'cancellation',
  'supplement',
  'escalation',
  'link',
  'receipt',
  'leadership',
] as const;

/** What a letter says about one unit: a reminder of one stage, or something that is said once. */
export type LetterItemStage = (typeof LETTER_ITEM_STAGES)[number];

/**
 * What one letter said about one obligation. `asked` is the deadline as set: when an extension
 * moves the deadline, the reminder ladder starts again.
 */
export interface LetterItemRecord {
  readonly dispatchId: DispatchId;
  readonly unitCode: UnitCode;
  readonly stage: LetterItemStage;
  readonly version: number;
  readonly asked: Day;
  /**
   * For reminders, the step of the ladder. For what is said once: 0, or above 0 if a notice
   * announces a moved deadline or if what is to be completed is overdue. For the weekly digest,
   * days since 1/1/1970. For a new link, the reason.
   */
  readonly tier: Tier;
}

/** Stands in `unit` for the leaders, who are not a unit. */
export const LEADERS = toUnitCode('*');

/** Stands in `dispatch` when a letter is about no dispatch. */
export const NO_DISPATCH = toDispatchId('*');

/**
 * True if the letter announces a moved deadline. Such a letter always needs a person's approval.
 */
export function announcesMovedDeadline({ stage, tier }: LetterItemRecord): boolean {
  return stage === 'notice' && tier > 0;
}

/** Keys of the obligations that the records are about. */
export function obligationKeysIn(itemRecords: readonly LetterItemRecord[]): Set<string> {
  return new Set(
    itemRecords.map(({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode)),
  );
}

/** Key of a record without its tier, shared by all tiers of one reminder ladder. */
export function ladderKey(itemRecord: Omit<LetterItemRecord, 'tier'>): string {
  const key = obligationKey(itemRecord.dispatchId, itemRecord.unitCode);
  return `${key}|${itemRecord.stage}|${itemRecord.version}|${itemRecord.asked}`;
}

/**
 * Reader of a leadership letter. A body that supports a dispatch does not get the list of units.
 */
export type Reader = 'leaders' | 'support';

/** Step of the reminder ladder: working days from the due day, negative before it, never 0. */
export type Tier = number;
