import type { FrozenFigures } from '../../records/frozen-figures';
import { indexBy } from '../../texts/group-by';
import { say } from '../../texts/say';
import type { Office } from '../../workbook/reading/office';
import { dueCopies } from '../rules/copies';
import { closingsOf, isAsFrozen } from '../rules/seals';

/** Rows of a dispatch that is gone are all to be here. */
const NOT_ARCHIVED = { archivedOn: null };

/**
 * Names closed periods whose rows are not as they were frozen (of an archived dispatch, the units' rows are in its
 * file), and dispatches that remember others than Kỳ báo cáo holds.
 */
export function closingProblems(
  { words, directives }: Office,
  frozen: readonly FrozenFigures[],
): string[] {
  const directiveOf = indexBy(directives, 'id');
  const tampered = closingsOf(frozen).filter(
    (closing) => !isAsFrozen(closing, directiveOf.get(closing.total.directive) ?? NOT_ARCHIVED),
  );
  const due = dueCopies(directives, frozen);
  return [
    ...tampered.map(({ total }) => say(words.periods.tampered, total)),
    ...directives
      .filter(({ id }) => due.has(id))
      .map(({ number }) => say(words.periods.copyDiffers, { number })),
  ];
}
