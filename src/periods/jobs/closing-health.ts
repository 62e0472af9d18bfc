import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import type { Office } from '../../workbook/reading/office';
import { copiesToWrite } from '../rules/copies';
import { closingsOf, isUnchanged } from '../rules/seals';

/** Used for a deleted dispatch: all its rows must still be present. */
const NOT_ARCHIVED = { archivedOn: null };

/**
 * Problems with closed periods: rows that differ from what was frozen (the unit rows of an archived
 * dispatch are in its file), and dispatches whose copies differ from Kỳ báo cáo.
 */
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
