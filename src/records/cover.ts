import type { Day } from '../calendar/day';
import { type DispatchId, toDispatchId } from './dispatch';
import { obligationKey } from './obligation';
import { toUnitCode, type UnitCode } from './unit';

/** What a letter may say of one unit. */
export const COVER_STAGES = [
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

/** What a letter says of one unit: a tier of one stage, or something that is said once. */
export type CoverStage = (typeof COVER_STAGES)[number];

/**
 * What was asked of one obligation by one letter. The deadline as set is part of it: when an extension moves
 * the deadline, the tiers begin anew.
 */
export interface LetterItemRecord {
  readonly dispatch: DispatchId;
  readonly unit: UnitCode;
  readonly stage: CoverStage;
  readonly version: number;
  readonly asked: Day;
  /** 0 for what is said once, above it where a notice says that the deadline was moved, or what is to be completed is overdue; the day since 1/1/1970 for a digest, which comes once a week; why, for a new link. */
  readonly tier: Tier;
}

/** What stands in a cover for the leaders, who are no unit. */
export const LEADERS = toUnitCode('*');

/** What stands in a cover that is about no dispatch. */
export const NO_DISPATCH = toDispatchId('*');

/** Tells whether a letter says that the deadline told before was moved: no such letter goes without a person's word. */
export function tellsMoved({ stage, tier }: LetterItemRecord): boolean {
  return stage === 'notice' && tier > 0;
}

/** Names the obligations that covers are about, each once. */
export function obligationsIn(covers: readonly LetterItemRecord[]): Set<string> {
  return new Set(covers.map(({ dispatch, unit }) => obligationKey(dispatch, unit)));
}

/** Names what a cover is about without its tier, so that the tiers of one ladder share a name. */
export function ladderOf(cover: Omit<LetterItemRecord, 'tier'>): string {
  const key = obligationKey(cover.dispatch, cover.unit);
  return `${key}|${cover.stage}|${cover.version}|${cover.asked}`;
}

/** Who reads what a letter to leadership tells: a body that supports a dispatch gets no list of units. */
export type Reader = 'leaders' | 'support';

/** A step of the reminder ladder: working days from the due day, negative before it. Never 0. */
export type Tier = number;
