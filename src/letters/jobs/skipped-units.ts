import { groupBy } from '../../texts/group-by';
import { say } from '../../texts/say';
import { type Office, rowsOf } from '../../workbook/reading/office';
import type { SkippedUnits } from '../rules/letters-view';
import type { LetterPlan } from '../rules/plan-letters';

/** Names each unit once for a reason: with its dispatches, where the office follows up several. Reasons share half as many names as there may be lines. */
export function skippedUnits(
  { skipped }: LetterPlan,
  { tracking, directives, words }: Office,
  most: number,
): SkippedUnits[] {
  const names = new Map(rowsOf(tracking).map(({ key, unitName }) => [key, unitName]));
  const numbers = new Map(directives.map(({ id, number }) => [id, number]));
  const areSeveral = new Set(skipped.map(({ obligation }) => obligation.directive)).size > 1;
  const byReason = groupBy(skipped, ({ reason }) => reason);
  return [...byReason].map(([reason, group]) => {
    const byUnit = [...groupBy(group, ({ obligation }) => obligation.unit)];
    return {
      reason: words.skips[reason],
      count: byUnit.length,
      units: byUnit.slice(0, most / 2 / byReason.size).map(([unit, own]) => {
        const [{ obligation }] = own;
        const label = names.get(obligation.key) ?? unit;
        const of = own.map((one) => numbers.get(one.obligation.directive)).join('; ');
        return areSeveral ? say(words.letters.buttonOf, { label, of }) : label;
      }),
    };
  });
}
