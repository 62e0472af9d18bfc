import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
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
  { words, dispatches }: Office,
  frozen: readonly FrozenFigures[],
): string[] {
  const dispatchOf = indexBy(dispatches, 'id');
  const tampered = closingsOf(frozen).filter(
    (closing) => !isAsFrozen(closing, dispatchOf.get(closing.total.dispatch) ?? NOT_ARCHIVED),
  );
  const due = dueCopies(dispatches, frozen);
  return [
    ...tampered.map(({ total }) => format(words.periods.tampered, total)),
    ...dispatches
      .filter(({ id }) => due.has(id))
      .map(({ number }) => format(words.periods.copyDiffers, { number })),
  ];
}
