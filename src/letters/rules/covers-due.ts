import type { Day } from '../../calendar/day';
import type { DeadlineJudge } from '../../calendar/deadline';
import { NO_REMINDERS } from '../../dispatches/rules/reminders-sent';
import type { Cover, CoverStage } from '../../records/cover';
import type { Directive } from '../../records/directive';
import type { Address } from '../../records/email-address';
import type { Stage } from '../../records/obligation';
import { dueTier, type TierRules } from '../../records/tier';
import type { Unit } from '../../records/unit';
import type { Asking } from './letter-item';
import type { PastLetters } from './past-letters';

/** What decides whether a letter is due. */
export interface AskingRules {
  readonly today: Day;
  readonly past: PastLetters;
  readonly judge: DeadlineJudge;
  readonly tiers: TierRules;
  /** Judges a unit's mailbox; thousands of obligations share a unit. */
  readonly addressOf: (unit: Unit) => Address;
}

/** Says that a unit is told something once for each version of a dispatch, such as its first notice. */
export function coverOnce(
  { id, version, acknowledgeBy }: Directive,
  unit: string,
  stage: CoverStage,
): Cover {
  return { directive: id, unit, stage, version, asked: acknowledgeBy, tier: 0 };
}

/**
 * Gives the tiers of the open stages that have come due and were not asked yet; `capped` tells whether the cap
 * keeps one of them back.
 */
export function stageCovers(
  { obligation, directive, mailbox, standing }: Omit<Asking, 'unit'>,
  open: readonly Stage[],
  { past, tiers }: Pick<AskingRules, 'past' | 'tiers'>,
): { covers: Cover[]; capped: boolean } {
  const { id, version } = directive;
  const { letters } = past.sent.get(obligation.key) ?? NO_REMINDERS;
  const covers: Cover[] = [];
  let capped = false;
  for (const stage of open) {
    const stands = standing[stage];
    const tier = dueTier(stands, tiers);
    if (tier === null) continue;
    const { asked } = stands.deadline;
    const cover = { directive: id, unit: obligation.unit, stage, version, asked, tier };
    const before = past.highestTier(cover, mailbox);
    if (before !== null && before >= tier) continue;
    if (letters[stage] >= tiers.cap) capped = true;
    else covers.push(cover);
  }
  return { covers, capped };
}
