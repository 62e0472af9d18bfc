import { dayFromSerial } from '../../calendar/day';
import { type BackupCell, type BackupRow, backupValue } from '../../records/backup-cells';
import type { Cell } from '../../workbook/cells/cell';
import { type Placed, type Rows, readRows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import type { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import type { logTab } from '../../workbook/tabs/log-tab';
import type { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { BackupPart, BackupReadOrder } from '../rules/backup-view';
import { backupPart, tabsNamed } from './backup-parts';

/** A tab as it stands: cell by cell, and read as rows. */
export interface WholeTab<C extends Columns = Columns> {
  readonly kept: readonly BackupRow[];
  readonly read: Rows<Tab<C>>;
}

/** Reads a tab whole, cell by cell and as rows. */
export function readWhole<C extends Columns>(ports: Ports, tab: Tab<C>): WholeTab<C> {
  const kept = ports.rawTabs.read(tab, 1, ports.rawTabs.rows(tab) ?? 0);
  const cells = kept.map((row) => row.map(cellOf));
  const headers = (cells[tab.headerRow - 1] ?? []).map(String);
  const rows = cells
    .slice(tab.headerRow)
    .map((row, index) => ({ at: tab.headerRow + 1 + index, cells: row }));
  return { kept, read: readRows(tab, { headers, rows }, ports.words()) };
}

function cellOf(cell: BackupCell): Cell {
  const value = backupValue(cell);
  if (typeof value !== 'object') return value;
  return { day: dayFromSerial(value.serial) ?? '', time: '00:00' };
}

/** Names the dispatches that a row of a tab is about. */
export function dispatchesIn(tab: Tab, row: RowOf<Tab>): string[] {
  switch (tab.key) {
    case 'dispatches':
      return [(row as RowOf<typeof dispatchesTab>).id];
    case 'outbox':
      return (row as RowOf<typeof outboxTab>).covers.map(({ dispatch }) => dispatch);
    case 'log':
      return (row as RowOf<typeof logTab>).dispatch.split('; ');
    default:
      return [(row as RowOf<typeof trackingTab>).dispatch];
  }
}

/** Gives the rows of a tab that an archive of dispatches holds, under its headers. */
export function archivedRows(ports: Ports, tab: Tab, dispatches: readonly string[]): BackupRow[] {
  const { kept, read } = readWhole(ports, tab);
  const about = ({ row }: Placed<RowOf<Tab>>) =>
    dispatchesIn(tab, row).some((id) => dispatches.includes(id));
  const rows = read.rows.filter(about).map(({ at }) => kept[at - 1] ?? []);
  return [...kept.slice(0, tab.headerRow), ...rows];
}

/** Reads what an archive of dispatches holds, from a place on, as much as fits into one answer. */
export function archivedPart(ports: Ports, order: BackupReadOrder & { part: 'rows' }): BackupPart {
  const part = backupPart(tabsNamed(ports, order.tabs), order.from, (tab) => {
    const rows = archivedRows(ports, tab, order.dispatches);
    return { count: rows.length, read: (first, count) => rows.slice(first - 1, first - 1 + count) };
  });
  return { ...part, rows: 0 };
}
