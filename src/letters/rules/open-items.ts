import { openStages, standingOf } from '../../dispatches/rules/standing';
import type { LetterItemRecord } from '../../records/cover';
import type { Stage } from '../../records/obligation';
import { indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import { type Asking, type AskingRules, coverOnce, dayTold, stageCovers } from './covers-due';
import { itemOf, type LetterItem } from './letter-item';
import { askingRulesOf, type PlanInput } from './plan-letters';

/**
 * Items for every open obligation of an active dispatch, whether or not a letter is due or can reach the unit.
 * `covers` lists what a phone call stands in for: the notice and the due tier of each open stage, so that no
 * letter repeats them.
 */
export function openItems(input: PlanInput): LetterItem[] {
  const { past, judge } = askingRulesOf(input);
  const awaitsAnswer = () => false;
  const tiers = { ...input.rules.tiers, cap: Number.POSITIVE_INFINITY };
  const dispatches = indexBy(input.dispatches, 'id');
  const units = indexBy(input.units, 'code');
  return input.obligations.flatMap((obligation) => {
    const dispatch = dispatches.get(obligation.dispatch);
    const unit = units.get(obligation.unit);
    if (dispatch?.state !== 'open' || !unit || exemptionReason(obligation, unit) !== null)
      return [];
    const stages = openStages(obligation);
    if (stages.length === 0) return [];
    const standing = standingOf(dispatch, obligation, judge);
    const about = { dispatch, obligation, unit, mailbox: '', standing };
    const covers = toldCovers(about, stages, { past, tiers, awaitsAnswer });
    const isLate = stages.some((stage) => standing[stage].timing === 'overdue');
    const kind = isLate ? 'followUp' : 'reminder';
    return [itemOf(about, { kind, stages, covers }, { past })];
  });
}

function toldCovers(
  about: Asking,
  stages: readonly Stage[],
  rules: Pick<AskingRules, 'past' | 'tiers' | 'awaitsAnswer'>,
): LetterItemRecord[] {
  const { dispatch } = about;
  const { unit } = about.obligation;
  const { covers } = stageCovers(about, stages, rules);
  const early = stages
    .filter((stage) => !covers.some((cover) => cover.stage === stage))
    .map((stage) => dayTold(about, stage));
  return [coverOnce(dispatch, unit, 'notice'), ...covers, ...early];
}
