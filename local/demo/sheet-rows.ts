import type { Words } from '../../src/words/words';
import type { Cell, Grid } from '../../src/workbook/cells/cell';
import { readRows } from '../../src/workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../src/workbook/cells/tab';
import type { AppsScript } from '../apps-script';

/** Reads the rows of a tab as they stand in the file. Throws when the tab is missing. */
export function sheetRows<C extends Columns>(
  google: AppsScript,
  tab: Tab<C>,
  words: Words,
): RowOf<Tab<C>>[] {
  const { name } = words.tabs[tab.key];
  const sheet = google.snapshot().tabs.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  const [headers = [], ...rows] = sheet.values.slice(tab.headerRow - 1);
  const grid: Grid = {
    headers: headers.map(String),
    rows: rows.map((cells, index) => ({
      at: tab.headerRow + 1 + index,
      cells: cells.map((cell): Cell => cell ?? ''),
    })),
  };
  return readRows(tab, grid, words).rows.map(({ row }) => row);
}
