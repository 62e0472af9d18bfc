import { dayFromSerial, NO_DAY } from '../../calendar/day';
import { momentAt } from '../../calendar/moment';
import { type BackupCell, type BackupRow, backupValue } from '../../records/backup-cells';
import { type DispatchId, toDispatchId } from '../../records/dispatch';
import type { Cell, Grid } from '../../workbook/cells/cell';
import { type Placed, type Rows, readRows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Needs } from '../../workbook/ports';
import { hasOnlyIds, idsOf } from '../../workbook/reading/rows-again';
import type { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import type { logTab } from '../../workbook/tabs/log-tab';
import type { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { BackupPart, BackupPiece, BackupReadOrder } from '../rules/backup-view';
import { backupPart, tabsNamed } from './backup-parts';

export interface WholeTab<C extends Columns = Columns> {
  readonly rawRows: readonly BackupRow[];
  readonly read: Rows<Tab<C>>;
}

export function readWholeTab<C extends Columns>(
  ports: Needs<'rawTabs' | 'words'>,
  tab: Tab<C>,
): WholeTab<C> {
  const rawRows = wholeRows(ports, tab);
  const grid = gridOf(tab, rawRows[tab.headerRow - 1] ?? [], { first: 1, rows: rawRows });
  return { rawRows, read: readRows(tab, grid, ports.words()) };
}

/** Data rows of a piece, as the tab's reader has them. */
export function gridOf(
  { headerRow }: Tab,
  headers: BackupRow,
  { first, rows }: Pick<BackupPiece, 'first' | 'rows'>,
): Grid {
  const placed = rows.map((row, index) => ({ at: first + index, cells: row.map(cellOf) }));
  return {
    headers: headers.map(cellOf).map(String),
    rows: placed.filter(({ at }) => at > headerRow),
  };
}

/** Reads again if people have inserted rows meanwhile: the last ones would be missing. */
function wholeRows({ rawTabs }: Needs<'rawTabs'>, tab: Tab): readonly BackupRow[] {
  for (let count = rawTabs.rows(tab) ?? 0; ; ) {
    const rows = rawTabs.read(tab, 1, count);
    const now = rawTabs.rows(tab) ?? 0;
    if (now <= count) return rows;
    count = now;
  }
}

function cellOf(cell: BackupCell): Cell {
  const value = backupValue(cell);
  if (typeof value !== 'object') return value;
  const minute = Math.floor(Math.round((value.serial % 1) * SECONDS_A_DAY) / 60);
  const day = dayFromSerial(value.serial) ?? NO_DAY;
  return { day, time: momentAt(day, minute).slice(-TIME_LENGTH) };
}

const SECONDS_A_DAY = 86_400;

const TIME_LENGTH = 'HH:mm'.length;

export function dispatchIdsIn(tab: Tab, row: object): DispatchId[] {
  switch (tab.key) {
    case 'dispatches':
      return [(row as RowOf<typeof dispatchesTab>).id];
    case 'outbox':
      return (row as RowOf<typeof outboxTab>).itemRecords.map(({ dispatchId }) => dispatchId);
    case 'log':
      return (row as RowOf<typeof logTab>).dispatch.split('; ').map(toDispatchId);
    default:
      return [(row as RowOf<typeof trackingTab>).dispatchId];
  }
}

/** Header rows of a tab, then its rows about any of the given dispatches. */
export function archivedRows<C extends Columns>(
  tab: Tab<C>,
  whole: WholeTab<C>,
  dispatchIds: readonly DispatchId[],
): BackupRow[] {
  const { rawRows } = whole;
  const rows = placesOfRows(tab, whole, dispatchIds).map((at) => rawRows[at - 1] ?? []);
  return [...rawRows.slice(0, tab.headerRow), ...rows];
}

function placesOfRows<C extends Columns>(
  tab: Tab<C>,
  { read }: WholeTab<C>,
  dispatchIds: readonly DispatchId[],
): number[] {
  const isArchived = ({ row }: Placed<RowOf<Tab<C>>>) =>
    dispatchIdsIn(tab, row).some((id) => dispatchIds.includes(id));
  return read.rows.filter(isArchived).map(({ at }) => at);
}

/**
 * The tab as it is now. Of a tab with ids, reads only the rows about the given dispatches again if they are as they
 * were and no row was moved, added or deleted.
 */
export function readWholeAgain<C extends Columns>(
  ports: Needs<'rawTabs' | 'reader' | 'words'>,
  tab: Tab<C>,
  before: WholeTab<C>,
  dispatchIds: readonly DispatchId[],
): WholeTab<C> {
  const places = placesOfRows(tab, before, dispatchIds);
  const [first = 0, last = first] = [places[0], places[places.length - 1]];
  if (!hasOnlyIds(ports, tab, idsOf(tab, before.read))) return readWholeTab(ports, tab);
  const now = ports.rawTabs.read(tab, first, last - first + 1);
  const isSame = (at: number) =>
    JSON.stringify(now[at - first]) === JSON.stringify(before.rawRows[at - 1]);
  return places.every(isSame) ? before : readWholeTab(ports, tab);
}

export function archivedPart(
  ports: Needs<'rawTabs' | 'words'>,
  order: BackupReadOrder & { part: 'rows' },
): BackupPart {
  const part = backupPart(tabsNamed(ports, order.tabs), order.from, (tab) => {
    const rows = archivedRows(tab, readWholeTab(ports, tab), order.dispatchIds);
    return { count: rows.length, read: (first, count) => rows.slice(first - 1, first - 1 + count) };
  });
  return { ...part, rows: 0 };
}
