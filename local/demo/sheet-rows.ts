import type { Words } from '../../src/words/words';
import type { Cell, Grid } from '../../src/workbook/cells/cell';
import { gridFault } from '../../src/workbook/cells/find-columns';
import { readRows } from '../../src/workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../src/workbook/cells/tab';
import type { AppsScript } from '../apps-script';

/** Reads the rows of a tab. Throws if the tab or one of its headers is missing. */
export function sheetRows<C extends Columns>(
  google: AppsScript,
  tab: Tab<C>,
  words: Words,
): RowOf<Tab<C>>[] {
  const grid = gridOf(google, tab, words);
  if (!grid) throw new Error(`No tab ${words.tabs[tab.key].name}`);
  return rowsIn(tab, grid, words);
}

/**
 * Reads the rows of a tab. Returns `[]` if the tab or one of its headers is missing or renamed, as
 * before set-up.
 */
export function readableRows<C extends Columns>(
  google: AppsScript,
  tab: Tab<C>,
  words: Words,
): readonly RowOf<Tab<C>>[] {
  const grid = gridOf(google, tab, words);
  return grid === null || gridFault(tab, grid, words) !== null ? [] : rowsIn(tab, grid, words);
}

const rowsIn = <C extends Columns>(tab: Tab<C>, grid: Grid, words: Words): RowOf<Tab<C>>[] =>
  readRows(tab, grid, words).rows.map(({ row }) => row);

function gridOf(google: AppsScript, tab: Tab, words: Words): Grid | null {
  const { name } = words.tabs[tab.key];
  const sheet = google.snapshot().tabs.find((candidate) => candidate.name === name);
  if (!sheet) return null;
  const [headers = [], ...rows] = sheet.values.slice(tab.headerRow - 1);
  return {
    headers: headers.map(String),
    rows: rows.map((cells, index) => ({
      at: tab.headerRow + 1 + index,
      cells: cells.map((cell): Cell => cell ?? ''),
    })),
  };
}
