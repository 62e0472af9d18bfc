import { type BackupRow, backupValue } from '../../../records/backup-cells';
import type { Words } from '../../../words/words';
import { missingColumns, presentColumns } from '../../../workbook/cells/find-columns';
import type { Tab } from '../../../workbook/cells/tab';
import { headersOf } from '../pick-rows';
import type { TabSheet } from '../tab-sheet';
import { foldColumns, unfoldColumns } from './fold-columns';
import { addColumns } from './prepare-tabs';

/**
 * Clears everything below the headers of a tab and arranges its columns in the order of the given headers. The fewest
 * columns that disturb this order are deleted and created again. Columns of the tab without a given header come last.
 */
export function layOutColumns(
  opened: TabSheet,
  { tab, heads }: { tab: Tab; heads: readonly BackupRow[] },
  words: Words,
): void {
  const { sheet } = opened;
  if (tab.key === 'summary') {
    sheet.clearContents();
    return;
  }
  const below = sheet.getLastRow() - tab.headerRow;
  if (below > 0) {
    sheet.getRange(tab.headerRow + 1, 1, below, sheet.getLastColumn()).clearContent();
  }
  if (tab.frozen.length > 0) unfoldColumns(sheet);
  const wanted = (heads[tab.headerRow - 1] ?? []).map((cell) => String(backupValue(cell)));
  deleteDisordered(opened, tab, wanted);
  let present = headersOf(sheet, tab);
  wanted.forEach((header, place) => {
    const here = present[place];
    const [column] = presentColumns(tab, [header]);
    const existing = column && presentColumns(tab, present).find(({ key }) => key === column.key);
    if (column ? existing?.place === place : here === header) return;
    if (existing) {
      sheet.deleteColumn(existing.place + 1);
      opened.forgetSize();
    }
    if (existing || here !== '') insertBlank(opened, place + 1);
    if (column)
      addColumns(opened, { tab, columns: [column.key], width: place, headers: present }, words);
    else sheet.getRange(tab.headerRow, place + 1).setValue(header);
    present = headersOf(sheet, tab);
  });
  const columns = missingColumns(tab, present);
  if (columns.length > 0) {
    addColumns(opened, { tab, columns, width: present.length, headers: present }, words);
    present = headersOf(sheet, tab);
  }
  foldColumns(opened, tab, present);
}

/** Creating a column takes some seconds, and a column of a later column set is the last one in a backup. */
function deleteDisordered(opened: TabSheet, tab: Tab, wanted: readonly string[]): void {
  const order = byPlace(tab, wanted).map(({ key }) => key);
  const present = byPlace(tab, headersOf(opened.sheet, tab));
  const ranks = present.map(({ key }) => order.indexOf(key));
  const kept = longestAscending(ranks.filter((rank) => rank >= 0));
  const gone = present.filter((_, at) => !kept.includes(ranks[at] ?? 0));
  deleteAt(
    opened,
    gone.map(({ place }) => place),
  );
}

/** Deletes the columns at these ascending places, which count from 0, from the right, so that the others stay there. */
function deleteAt(opened: TabSheet, places: readonly number[]): void {
  for (const place of [...places].reverse()) opened.sheet.deleteColumn(place + 1);
  if (places.length > 0) opened.forgetSize();
}

function byPlace(tab: Tab, headers: readonly string[]) {
  return [...presentColumns(tab, headers)].sort((one, other) => one.place - other.place);
}

function longestAscending(values: readonly number[]): readonly number[] {
  const longer = (one: readonly number[], other: readonly number[]) =>
    other.length > one.length ? other : one;
  const runs: (readonly number[])[] = [];
  for (const value of values) {
    const before = runs.filter((run) => Number(run[run.length - 1]) < value).reduce(longer, []);
    runs.push([...before, value]);
  }
  return runs.reduce(longer, []);
}

/** Inserts a column without the formats and dropdowns that it would inherit from its neighbour. */
function insertBlank(opened: TabSheet, column: number): void {
  const { sheet } = opened;
  if (column > opened.columns()) opened.ensureColumns(column);
  else {
    sheet.insertColumnBefore(column);
    opened.forgetSize();
  }
  sheet.getRange(1, column, opened.rows(), 1).clear();
  sheet.showColumns(column);
}
