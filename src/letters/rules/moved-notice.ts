import type { Day } from '../../calendar/day';
import { askedDay } from '../../dispatches/rules/standing';
import type { Cover } from '../../records/cover';
import type { Stage } from '../../records/obligation';
import { type Asking, type AskingRules, coverOnce, stageCovers } from './covers-due';

/** Why a unit is not told today of a deadline that was moved. */
export type MovedSkip = 'deadlinePassed' | 'waiting';

/**
 * Tells a unit that the deadline of the receipt is another than it was told, and what that letter covers. A day that has
 * passed before the unit heard of it is asked of nobody: a person has to set another. null where nothing was moved.
 */
export function movedNotice(
  asking: Asking,
  open: readonly Stage[],
  rules: AskingRules,
): { readonly from: Day; readonly covers: readonly Cover[] } | MovedSkip | null {
  const { obligation, directive, mailbox, standing } = asking;
  const from = movedFrom(asking, rules);
  if (from === null || !open.includes('acknowledge')) return null;
  const told = { ...coverOnce(directive, obligation.unit, 'notice'), tier: 1 };
  const before = rules.past.highestTier(told, mailbox);
  if (before !== null && !rules.past.isComing(told)) return null;
  if (standing.acknowledge.deadline.asked < rules.today) return 'deadlinePassed';
  if (before !== null) return 'waiting';
  return { from, covers: [told, ...stageCovers(asking, open, rules).covers] };
}

/** An extension granted before binds instead of an earlier deadline: what moves below it moves nothing for the unit. */
function movedFrom({ obligation, directive, standing }: Asking, { past }: AskingRules): Day | null {
  const told = past.noticedBy(coverOnce(directive, obligation.unit, 'notice'));
  if (told === null) return null;
  const from = askedDay('acknowledge', { ...directive, acknowledgeBy: told }, obligation);
  return from === standing.acknowledge.deadline.asked ? null : from;
}
