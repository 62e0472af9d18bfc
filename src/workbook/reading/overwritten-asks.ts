import { type Asked, askedCopy, askedDifferences, askedIn } from '../../records/asked-copy';
import type { DispatchId } from '../../records/dispatch';
import { cellName } from '../../texts/cell-name';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { RowOf } from '../cells/tab';
import { cellOf } from '../cells/write-cells';
import { dispatchesTab } from '../tabs/dispatches-tab';

/** A row of Văn bản in which a person changed what the dispatch asks. */
export interface OverwrittenAsked {
  readonly at: number;
  readonly row: RowOf<typeof dispatchesTab>;
  /** As the add-on recorded it. */
  readonly recorded: Asked;
  readonly columns: readonly (keyof Asked)[];
  /** Addresses of the cells in `columns`, such as `H5`. */
  readonly cells: readonly string[];
}

/** True if the cells differ from the copy that the add-on wrote. A row without a copy counts as unchanged. */
export function isAskedOverwritten(row: RowOf<typeof dispatchesTab>): boolean {
  return row.asked !== '' && row.asked !== askedCopy(row);
}

export function overwrittenAsked({ rows, places }: Rows<typeof dispatchesTab>): OverwrittenAsked[] {
  return rows.flatMap(({ at, row }) => {
    if (!isAskedOverwritten(row)) return [];
    const recorded = askedIn(row.asked);
    const columns = askedDifferences(recorded, row);
    const cells = columns.map((key) => cellName(at, places[key] + 1));
    return [{ at, row, recorded, columns, cells }];
  });
}

/** Ids of the overwritten dispatches, about which no letter goes, and sentences about the cells. */
export function unsettledAsked(
  dispatches: Rows<typeof dispatchesTab>,
  words: Words,
): { readonly ids: ReadonlySet<DispatchId>; readonly sentences: readonly string[] } {
  const found = overwrittenAsked(dispatches);
  const textOf = (key: keyof Asked, asked: Asked) =>
    cellText(cellOf(asked[key], dispatchesTab.columns[key], words));
  return {
    ids: new Set(found.map(({ row }) => row.id)),
    sentences: found.flatMap((one) =>
      one.columns.map((key, index) =>
        format(words.health.askedOver, {
          tab: words.tabs.dispatches.name,
          cell: one.cells[index] ?? '',
          number: one.row.number,
          was: textOf(key, one.recorded),
          now: textOf(key, one.row),
        }),
      ),
    ),
  };
}
