import type { Rows } from '../../workbook/cells/read-rows';
import type { NewRow } from '../../workbook/cells/tab';
import type { Needs, Ports, WritePorts } from '../../workbook/ports';
import { lastRowsOf } from '../../workbook/reading/find-rows';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { addRows } from '../../workbook/writing/add-rows';
import { makeRoom } from '../../workbook/writing/make-room';
import { markSummaryDue } from '../../workbook/writing/summary-due';

/** Most rows that a locked section adds to the tab Theo dõi. */
const ROWS_PER_LOCK = 1_800;

export type TrackingRow = NewRow<typeof trackingTab>;

/** Rows of Theo dõi that are still to be added. If there are none, those that were added are to be checked. */
export interface RowsLeft {
  readonly left: readonly TrackingRow[];
}

/**
 * Calls `section` under the lock until it returns an outcome. If it returns rows that are left, the next locked
 * sections only add these, without reading the tab again; then `section` is called again and checks all rows. It is
 * called earlier if another run has changed anything. `isSame` may be called once: it is false if another run has
 * changed anything since this one read or set the mark `summaryDue`.
 */
export function addInSections<T>(
  ports: Ports,
  section: (isSame: () => boolean) => T | RowsLeft,
): T {
  let left: readonly TrackingRow[] = [];
  for (;;) {
    const outcome = withLock(ports, () => {
      if (left.length === 0) return section(() => isMarkSame(ports));
      if (!isMarkSame(ports)) return section(() => false);
      markSummaryDue(ports);
      return addPart(ports, lastRowsOf(ports, trackingTab), left);
    });
    if (!isRowsLeft(outcome)) return outcome;
    left = outcome.left;
  }
}

/** Adds the first of the rows below `last`, the last row of Theo dõi, and makes room for all. Returns the others. */
export function addPart(
  ports: WritePorts,
  last: Rows<typeof trackingTab>,
  rows: readonly TrackingRow[],
): RowsLeft {
  if (rows.length > ROWS_PER_LOCK) makeRoom(ports, trackingTab, last, rows.length);
  addRows(ports, trackingTab, last, rows.slice(0, ROWS_PER_LOCK));
  return { left: rows.slice(ROWS_PER_LOCK) };
}

/** True if no other run has set the mark `summaryDue`, which each does before it changes units or rows. */
function isMarkSame({ scriptProperties }: Needs<'scriptProperties'>): boolean {
  const known = scriptProperties.get('summaryDue') ?? '';
  return (scriptProperties.all().summaryDue ?? '') === known;
}

function isRowsLeft(outcome: unknown): outcome is RowsLeft {
  return typeof outcome === 'object' && outcome !== null && 'left' in outcome;
}
