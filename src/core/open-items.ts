import type { Cover } from './cover';
import { type AskingRules, coverOnce, stageCovers } from './covers-due';
import { itemOf, type LetterItem } from './letter-item';
import { askingRulesOf, type PlanInput } from './plan-letters';
import { releaseOf } from './recipients';
import { askedDay, openStages } from './standing';

/** A step below every tier: the unit was told before anything had come due. */
const BEFORE_EVERY_TIER = -1_000;

type Open = Pick<LetterItem, 'directive' | 'obligation' | 'stages'>;

/**
 * Gives what is open for units of dispatches that are followed up, whether or not a letter is due or can reach them.
 * The covers say what a person's telling stands for: the notice, and of each open stage the tier that is due, so
 * that no letter repeats it.
 */
export function openItems(input: PlanInput): LetterItem[] {
  const { past, judge } = askingRulesOf(input);
  const tiers = { ...input.rules.tiers, cap: Number.POSITIVE_INFINITY };
  const directives = new Map(input.directives.map((directive) => [directive.id, directive]));
  const units = new Map(input.units.map((unit) => [unit.code, unit]));
  return input.obligations.flatMap((obligation) => {
    const directive = directives.get(obligation.directive);
    const unit = units.get(obligation.unit);
    if (directive?.state !== 'open' || !unit || releaseOf(obligation, unit) !== null) return [];
    const stages = openStages(obligation);
    if (stages.length === 0) return [];
    const covers = toldCovers({ directive, obligation, stages }, { past, judge, tiers });
    const isLate = stages.some(
      (stage) => judge(askedDay(stage, directive, obligation)).timing === 'overdue',
    );
    const kind = isLate ? 'followUp' : 'reminder';
    const about = { directive, obligation, unit, mailbox: '' };
    return [itemOf(about, { kind, stages, covers }, { past, judge })];
  });
}

function toldCovers(
  { directive, obligation, stages }: Open,
  rules: Pick<AskingRules, 'past' | 'judge' | 'tiers'>,
): Cover[] {
  const { unit } = obligation;
  const { covers } = stageCovers({ directive, obligation, mailbox: '' }, stages, rules);
  const early = stages
    .filter((stage) => !covers.some((cover) => cover.stage === stage))
    .map((stage) => ({
      ...coverOnce(directive, unit, stage),
      asked: askedDay(stage, directive, obligation),
      tier: BEFORE_EVERY_TIER,
    }));
  return [coverOnce(directive, unit, 'notice'), ...covers, ...early];
}
