import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import type { Office } from '../../workbook/reading/office';
import { copiesToWrite } from '../rules/copies';
import { closingsOf, isUnchanged } from '../rules/seals';

/** Stands in for a deleted dispatch. It counts as not archived, so the unit rows of its closings are checked. */
const NOT_ARCHIVED = { archivedOn: null };

/**
 * Sentences about damaged closed periods: rows of Kỳ báo cáo that were changed after the closing, and dispatches
 * whose totals in Văn bản differ from Kỳ báo cáo. Unit rows of an archived dispatch are not checked, because they are in its archive
 * file.
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
