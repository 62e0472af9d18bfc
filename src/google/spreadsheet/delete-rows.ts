import type { Tab } from '../../workbook/cells/tab';
import type { TabSheet } from './tab-sheet';

/**
 * Most runs of rows that are deleted, each with a call of its own. More are emptied with one call, and stay as blank
 * rows: people have sorted the tab, or its rows are about several dispatches in turn.
 */
const MAX_DELETIONS = 100;

/** Deletes runs of rows, the last first. Adds a blank row first if none would be left below the headers. */
export function deleteRows(
  opened: TabSheet,
  { headerRow }: Tab,
  runs: readonly (readonly number[])[],
): void {
  const { sheet } = opened;
  if (runs.length > MAX_DELETIONS) {
    const names = runs.map((run) => `${run[0] ?? 0}:${run[run.length - 1] ?? 0}`);
    sheet.getRangeList(names).clearContent();
    return;
  }
  const gone = runs.reduce((sum, { length }) => sum + length, 0);
  const last = opened.rows();
  if (last - headerRow <= gone) sheet.insertRowsAfter(last, 1);
  for (const run of [...runs].sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0)))
    sheet.deleteRows(run[0] ?? 0, run.length);
  opened.forgetSize();
}
