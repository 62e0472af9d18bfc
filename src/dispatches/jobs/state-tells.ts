import type { Day } from '../../calendar/day';
import { judgeDeadlines } from '../../calendar/deadline';
import type { Directive } from '../../records/directive';
import { indexBy } from '../../texts/group-by';
import { say } from '../../texts/say';
import { releaseOf } from '../../units/rules/recipients';
import { type Office, rowsOf } from '../../workbook/reading/office';
import { letGo } from '../rules/let-go';
import { lettersToAll, obligationsTold } from '../rules/letters-to-all';
import { askedDay, openStages } from '../rules/standing';

/** Says how many letters the end of a dispatch sends: none to a unit that was told already that it is let go. */
export function endTells(
  { id }: Pick<Directive, 'id'>,
  { words, tracking, units, letters }: Office,
): string {
  const asked = obligationsTold(letters);
  const gone = letGo(letters);
  const count = lettersToAll(
    rowsOf(tracking).filter(({ directive }) => directive === id),
    units,
    (row, unit) =>
      asked.has(row.key) &&
      openStages(row).length > 0 &&
      unit.state === 'active' &&
      releaseOf(row, unit) !== 'informed' &&
      !gone.get(row.key)?.isGone,
  );
  return say(words.says.cancelTells, { letters: count });
}

/**
 * Says how many letters tell units that they are asked again for what they were told is over, and of how many units a
 * day has passed, so that none goes; '' where no unit was told so.
 */
export function resumeTells(
  directive: Pick<Directive, 'id' | 'acknowledgeBy' | 'trainBy'>,
  { words, tracking, units, letters, plan }: Office,
  today: Day,
): string {
  const gone = letGo(letters);
  const byCode = indexBy(units, 'code');
  const rows = rowsOf(tracking).filter(
    (row) =>
      row.directive === directive.id &&
      gone.get(row.key)?.on &&
      openStages(row).length > 0 &&
      releaseOf(row, byCode.get(row.unit)) === null,
  );
  if (rows.length === 0) return '';
  const judge = judgeDeadlines(plan.deadlines, today);
  const inTime = rows.filter((row) =>
    openStages(row).every((stage) => judge(askedDay(stage, directive, row)).timing !== 'overdue'),
  );
  const count = lettersToAll(inTime, units, () => true);
  return say(words.says.resumeTells, { letters: count, passed: rows.length - inTime.length });
}
