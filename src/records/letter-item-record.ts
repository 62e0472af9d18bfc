import type { Day } from '../calendar/day';
import { type DispatchId, toDispatchId } from './dispatch';
import { obligationKey } from './obligation';
import { isStage } from './stage';
import { toUnitCode, type UnitCode } from './unit';

interface LetterItemDeclaration {
  /** True if the unit has to answer. */
  readonly asks?: true;
  /** True if the unit learns from such an item which version of the dispatch is current. */
  readonly tellsVersion?: true;
}

const DECLARATIONS = {
  acknowledge: { asks: true, tellsVersion: true },
  complete: { asks: true, tellsVersion: true },
  notice: { asks: true, tellsVersion: true },
  extension: { asks: true, tellsVersion: true },
  information: { tellsVersion: true },
  cancellation: {},
  supplement: { asks: true, tellsVersion: true },
  refusal: {},
  escalation: {},
  subordinates: {},
  link: { tellsVersion: true },
  contact: {},
  leadership: {},
} as const satisfies Readonly<Record<string, LetterItemDeclaration>>;

/**
 * What a letter says about a unit: `acknowledge` or `complete` for a stage of its obligation, otherwise another
 * subject, such as `notice` or `link`.
 */
export type LetterItemStage = keyof typeof DECLARATIONS;

export const LETTER_ITEM_STAGES = Object.keys(DECLARATIONS) as readonly LetterItemStage[];

export function asksUnit(stage: LetterItemStage): boolean {
  return declarationOf(stage).asks === true;
}

export function tellsVersion(stage: LetterItemStage): boolean {
  return declarationOf(stage).tellsVersion === true;
}

function declarationOf(stage: LetterItemStage): LetterItemDeclaration {
  return DECLARATIONS[stage];
}

/** What one letter said about one obligation. */
export interface LetterItemRecord {
  readonly dispatchId: DispatchId;
  readonly unitCode: UnitCode;
  readonly stage: LetterItemStage;
  readonly version: number;
  /**
   * In a record about a stage, the deadline as set: when an extension moves the deadline, the reminder tiers
   * start again. In an extension, the day to which the unit's deadline was extended. In a supplement, the day on
   * which the office sent the answer back. In a refusal, the day on which the office refused the unit's request. In a record about subordinates, the
   * dispatch's own deadline.
   * `null` if there is none.
   */
  readonly day: Day | null;
  /**
   * In a reminder, the reminder tier. In a notice, 0, or above 0 if it announces a moved deadline. In an extension,
   * 1. In a refusal, the minute of the day. In a supplement, above 0 if the stage is overdue. In a cancellation,
   * the number of earlier cancellation letters to the unit. In the weekly digest, days since 1/1/1970. For a new
   * link, the index of the reason. In a letter about the contact, 0 if it was changed and 1 if the request was
   * refused. In a leadership letter, the number of the correction, or 0 for the first figures.
   */
  readonly tier: Tier;
}

/** `unitCode` in a letter to the leaders, who are not a unit. */
export const LEADERS = toUnitCode('*');

/** `dispatchId` of a letter that is about no dispatch. */
export const NO_DISPATCH = toDispatchId('*');

/** True if the letter announces a moved deadline. Such a letter always needs approval by a person. */
export function announcesMovedDeadline({ stage, tier }: LetterItemRecord): boolean {
  return stage === 'notice' && tier > 0;
}

/** Tier of a letter that announces a stage before its first reminder. Lower than the tier of any reminder. */
export const BEFORE_EVERY_TIER = -1_000;

/**
 * True for a reminder about a stage without a deadline, which a person ordered. Such tiers count up from
 * `BEFORE_EVERY_TIER`.
 */
export function isOrderedReminder({ stage, day, tier }: LetterItemRecord): boolean {
  return isStage(stage) && day === null && tier > BEFORE_EVERY_TIER;
}

export function obligationKeysIn(itemRecords: readonly LetterItemRecord[]): Set<string> {
  return new Set(
    itemRecords.map(({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode)),
  );
}

/**
 * Key of a record without its tier: the same for all reminders of one unit about one dispatch, stage, version
 * and day.
 */
export function ladderKey(itemRecord: Omit<LetterItemRecord, 'tier'>): string {
  const key = obligationKey(itemRecord.dispatchId, itemRecord.unitCode);
  return `${key}|${itemRecord.stage}|${itemRecord.version}|${itemRecord.day ?? ''}`;
}

/**
 * Reader of a leadership letter: a leader (`leaders`), or a body that supports the dispatch (`support`), which
 * does not get the list of units.
 */
export type Reader = 'leaders' | 'support';

/**
 * In a reminder, working days from the due day to the reminder step: negative before the due day, positive
 * after it, never 0. Other letter items use tiers with other meanings.
 */
export type Tier = number;
