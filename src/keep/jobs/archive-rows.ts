import { dayFromSerial } from '../../calendar/day';
import { type KeptCell, type KeptRow, keptValue } from '../../records/kept-cells';
import type { Cell } from '../../workbook/cells/cell';
import { type Placed, type Rows, readRows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import type { directivesTab } from '../../workbook/tabs/directives-tab';
import type { logTab } from '../../workbook/tabs/log-tab';
import type { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { KeepOrder, KeptPart } from '../rules/keep-view';
import { keptPart, tabsNamed } from './kept-parts';

/** A tab as it stands: cell by cell, and read as rows. */
export interface WholeTab<C extends Columns = Columns> {
  readonly kept: readonly KeptRow[];
  readonly read: Rows<Tab<C>>;
}

/** Reads a tab whole, cell by cell and as rows. */
export function readWhole<C extends Columns>(ports: Ports, tab: Tab<C>): WholeTab<C> {
  const kept = ports.keeper.read(tab, 1, ports.keeper.rows(tab) ?? 0);
  const cells = kept.map((row) => row.map(cellOf));
  const headers = (cells[tab.headerRow - 1] ?? []).map(String);
  const rows = cells
    .slice(tab.headerRow)
    .map((row, index) => ({ at: tab.headerRow + 1 + index, cells: row }));
  return { kept, read: readRows(tab, { headers, rows }, ports.words()) };
}

function cellOf(cell: KeptCell): Cell {
  const value = keptValue(cell);
  if (typeof value !== 'object') return value;
  return { day: dayFromSerial(value.serial) ?? '', time: '00:00' };
}

/** Names the dispatches that a row of a tab is about. */
export function directivesIn(tab: Tab, row: RowOf<Tab>): string[] {
  switch (tab.key) {
    case 'directives':
      return [(row as RowOf<typeof directivesTab>).id];
    case 'outbox':
      return (row as RowOf<typeof outboxTab>).covers.map(({ directive }) => directive);
    case 'log':
      return (row as RowOf<typeof logTab>).directive.split('; ');
    default:
      return [(row as RowOf<typeof trackingTab>).directive];
  }
}

/** Gives the rows of a tab that an archive of dispatches holds, under its headers. */
export function archivedRows(ports: Ports, tab: Tab, directives: readonly string[]): KeptRow[] {
  const { kept, read } = readWhole(ports, tab);
  const about = ({ row }: Placed<RowOf<Tab>>) =>
    directivesIn(tab, row).some((id) => directives.includes(id));
  const rows = read.rows.filter(about).map(({ at }) => kept[at - 1] ?? []);
  return [...kept.slice(0, tab.headerRow), ...rows];
}

/** Reads what an archive of dispatches holds, from a place on, as much as fits into one answer. */
export function archivedPart(ports: Ports, order: KeepOrder & { part: 'rows' }): KeptPart {
  const part = keptPart(tabsNamed(ports, order.tabs), order.from, (tab) => {
    const rows = archivedRows(ports, tab, order.directives);
    return { count: rows.length, read: (first, count) => rows.slice(first - 1, first - 1 + count) };
  });
  return { ...part, rows: 0 };
}
