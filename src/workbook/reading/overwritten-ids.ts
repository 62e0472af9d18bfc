import { dispatchNumber } from '../../records/dispatch-number';
import { cellName } from '../../texts/cell-name';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { leftOutTexts } from '../cells/cell';
import type { Rows } from '../cells/read-rows';
import type { dispatchesTab } from '../tabs/dispatches-tab';
import type { trackingTab } from '../tabs/tracking-tab';
import type { unitsTab } from '../tabs/units-tab';

/**
 * An id counts as overwritten if rows of the tab Theo dõi have an unknown id, and their number or unit name
 * fits exactly one row of the tab Văn bản or Đơn vị whose own id is not in Theo dõi.
 */
export function overwrittenIds(
  { rows: dispatches, places: { id: place } }: Rows<typeof dispatchesTab>,
  { rows: units, places: { code: codePlace } }: Rows<typeof unitsTab>,
  tracking: Rows<typeof trackingTab>,
  { health, tabs }: Words,
): string[] {
  const own = [
    ...dispatches.map(
      ({ at, row }) => [row.id, dispatchNumber(row), at, place, tabs.dispatches] as const,
    ),
    ...units.map(({ at, row }) => [row.code, row.name, at, codePlace, tabs.units] as const),
  ];
  const ids = new Set<string>(own.map(([id]) => id));
  const named = new Map<string, string>();
  for (const { row } of tracking.rows)
    named.set(row.dispatchId, row.number).set(row.unitCode, row.unitName);
  const leftOut = new Set<string>(
    leftOutTexts(tracking.grid, 'dispatchId').map(({ text }) => text),
  );
  const spare = own.filter(([id]) => !named.has(id) && !leftOut.has(id));
  return [...named].flatMap(([was = '', copy]) => {
    const like = ids.has(was) ? [] : spare.filter(([, name]) => name === copy);
    return like.length > 1
      ? []
      : like.map(([now, , at, column, { name: tab }]) =>
          format(health.typedOver, { tab, cell: cellName(at, column + 1), now, was }),
        );
  });
}
