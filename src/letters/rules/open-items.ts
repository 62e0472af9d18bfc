import { openStages, standingOf } from '../../dispatches/rules/standing';
import type { Cover } from '../../records/cover';
import type { Stage } from '../../records/obligation';
import { indexBy } from '../../texts/group-by';
import { releaseOf } from '../../units/rules/recipients';
import { type Asking, type AskingRules, coverOnce, dayTold, stageCovers } from './covers-due';
import { itemOf, type LetterItem } from './letter-item';
import { askingRulesOf, type PlanInput } from './plan-letters';

/**
 * Gives what is open for units of dispatches that are followed up, whether or not a letter is due or can reach them.
 * The covers say what a person's telling stands for: the notice, and of each open stage the tier that is due, so
 * that no letter repeats it.
 */
export function openItems(input: PlanInput): LetterItem[] {
  const { past, judge } = askingRulesOf(input);
  const awaitsAnswer = () => false;
  const tiers = { ...input.rules.tiers, cap: Number.POSITIVE_INFINITY };
  const directives = indexBy(input.directives, 'id');
  const units = indexBy(input.units, 'code');
  return input.obligations.flatMap((obligation) => {
    const directive = directives.get(obligation.directive);
    const unit = units.get(obligation.unit);
    if (directive?.state !== 'open' || !unit || releaseOf(obligation, unit) !== null) return [];
    const stages = openStages(obligation);
    if (stages.length === 0) return [];
    const standing = standingOf(directive, obligation, judge);
    const about = { directive, obligation, unit, mailbox: '', standing };
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
): Cover[] {
  const { directive } = about;
  const { unit } = about.obligation;
  const { covers } = stageCovers(about, stages, rules);
  const early = stages
    .filter((stage) => !covers.some((cover) => cover.stage === stage))
    .map((stage) => dayTold(about, stage));
  return [coverOnce(directive, unit, 'notice'), ...covers, ...early];
}
