import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import type { Office } from '../../workbook/reading/office';
import { copiesToWrite } from '../rules/copies';
import { closingsOf, isUnchanged } from '../rules/seals';

/** Used for a closing whose dispatch was deleted, so that its unit rows are checked. */
const NOT_ARCHIVED = { archivedOn: null };

/** Does not check unit rows of an archived dispatch, because they are in its archive file. */
export function closingProblems(
  { words, dispatches }: Office,
  frozen: readonly FrozenFigures[],
): string[] {
  const dispatchOf = indexBy(dispatches, 'id');
  const tampered = closingsOf(frozen).filter(
    (closing) => !isUnchanged(closing, dispatchOf.get(closing.total.dispatchId) ?? NOT_ARCHIVED),
  );
  const due = copiesToWrite(dispatches, frozen);
  return [
    ...tampered.map(({ total }) => format(words.periods.tampered, total)),
    ...dispatches
      .filter(({ id }) => due.has(id))
      .map(({ number }) => format(words.periods.copyDiffers, { number })),
  ];
}
