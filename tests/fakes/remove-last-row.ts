import type { Columns, Tab } from '../../src/workbook/cells/tab';
import type { Ports } from '../../src/workbook/ports';
import { readTab } from '../../src/workbook/reading/office';
import { removeRows } from '../../src/workbook/writing/remove-rows';

/** Empties the last row of a tab, as if a run had been killed before it wrote that row. */
export function removeLastRow<C extends Columns>(ports: Ports, tab: Tab<C>): void {
  const read = readTab(ports, tab, ports.words());
  removeRows(ports, tab, read, new Set(read.rows.slice(-1).map(({ at }) => at)));
}
