import { presentColumns } from '../../../workbook/cells/find-columns';
import { runsOf } from '../../../workbook/cells/runs-of';
import type { Tab } from '../../../workbook/cells/tab';
import type { TabSheet } from '../tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Maximum number of columns to freeze. With more, too little of the screen is left to scroll. */
const MOST_FROZEN = 4;

/**
 * Freezes a tab's `frozen` columns, collapses those not needed every day, and adds a filter over the headers.
 * The office's own columns may lie in between. Does nothing if the tab has no frozen columns or people have
 * moved its columns.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#shiftColumnGroupDepth(Integer)
 */
export function foldColumns(opened: TabSheet, tab: Tab, headers: readonly string[]): void {
  if (tab.frozen.length === 0) return;
  const { sheet } = opened;
  const present = presentColumns(tab, headers);
  if (present.some(({ place }, at) => place < (present[at - 1]?.place ?? 0))) return;
  const placesOf = (isMeant: (key: string) => boolean | undefined) =>
    present.filter(({ key }) => isMeant(key)).map(({ place }) => place + 1);
  const frozen = Math.max(0, ...placesOf((key) => tab.frozen.includes(key)));
  if (frozen <= MOST_FROZEN) sheet.setFrozenColumns(frozen);
  // The group's button is in the column before it, and the first column has none.
  const folded = placesOf((key) => tab.columns[key]?.folded).filter((column) => column > 1);
  const runs = runsOf(folded);
  const isDone = !opened.isNew && isFolded(sheet, tab);
  if (opened.isNew) groupNew(sheet, runs);
  else groupAnew(sheet, runs, isDone);
  if (isDone) return;
  const rows = opened.rows() - tab.headerRow + 1;
  sheet.getRange(tab.headerRow, 1, rows, headers.length).createFilter();
}

function group(sheet: Sheet, run: readonly number[]): void {
  sheet.getRange(1, run[0] ?? 0, 1, run.length).shiftColumnGroupDepth(1);
}

function groupNew(sheet: Sheet, runs: readonly number[][]): void {
  for (const run of runs) group(sheet, run);
  if (runs.length > 0) sheet.collapseAllColumnGroups();
}

/** An interrupted run may have left an existing group open, and people may have opened it. */
function groupAnew(sheet: Sheet, runs: readonly number[][], isDone: boolean): void {
  for (const run of runs) {
    const first = run[0] ?? 0;
    const isNew = sheet.getColumnGroupDepth(first) === 0;
    if (isNew) group(sheet, run);
    if (isNew || !isDone) sheet.getColumnGroup(first, 1)?.collapse();
  }
}

/** True if foldColumns has completed for the tab or has nothing to do there. */
export function isFolded(sheet: Sheet, { frozen }: Tab): boolean {
  return frozen.length === 0 || sheet.getFilter() !== null;
}
