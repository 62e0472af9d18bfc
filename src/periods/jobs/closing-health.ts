import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import type { Office } from '../../workbook/reading/office';
import { copiesToWrite } from '../rules/copies';
import { closingsOf, isUnchanged } from '../rules/seals';

/** Used for a closing whose dispatch has been deleted: its unit rows are checked. */
const NOT_ARCHIVED = { archivedOn: null };

/**
 * Sentences about damaged closed periods: closings whose rows in Kỳ báo cáo were changed afterwards, and
 * dispatches whose totals in Văn bản differ from Kỳ báo cáo. Unit rows of an archived dispatch are not checked,
 * because they are in its archive file.
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
