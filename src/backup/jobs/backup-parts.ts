import type { BackupRow } from '../../records/backup-cells';
import type { Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { ALL_TABS } from '../../workbook/tabs/tabs';
import type { BackupPart, BackupPiece, BackupPlace } from '../rules/backup-view';

/** Cells in one answer: three or four megabytes, well below what a call carries. */
const CELLS_AT_ONCE = 200_000;

/** Gives the tabs that an order names, in its order. Throws for one that is none of ours. */
export function tabsNamed(ports: Ports, keys: readonly string[]): Tab[] {
  return keys.map((key) => {
    const tab = ALL_TABS.find((one) => one.key === key);
    if (!tab) throw new Error(ports.words().errors.notAllowed);
    return tab;
  });
}

/** The rows of a tab that are handed over: how many there are, and some of them from a place on, counted from 1. */
export interface BackupRows {
  readonly count: number;
  read(first: number, count: number): readonly BackupRow[];
}

/** Gives rows from a place on, over as many tabs as fit into one answer; each tab is opened when its turn comes. */
export function backupPart(
  tabs: readonly Tab[],
  from: BackupPlace,
  open: (tab: Tab) => BackupRows,
): Pick<BackupPart, 'pieces' | 'next'> {
  const pieces: BackupPiece[] = [];
  let left = CELLS_AT_ONCE;
  for (let at = from.tab; at < tabs.length; at += 1) {
    const tab = tabs[at] as Tab;
    const { count, read } = open(tab);
    for (let first = at === from.tab ? from.row : 1; first <= count; ) {
      if (left <= 0) return { pieces, next: { tab: at, row: first } };
      const wanted = Math.min(count - first + 1, rowsWithin(left, tab));
      const rows = read(first, wanted);
      pieces.push({ tab: tab.key, first, rows });
      left -= cellsIn(rows);
      first += wanted;
    }
  }
  return { pieces, next: null };
}

/** Gives the rows that fit: people's own columns may make them wider, which the next call makes up for. */
function rowsWithin(cells: number, { columns }: Tab): number {
  return Math.max(1, Math.floor(cells / Math.max(14, Object.keys(columns).length)));
}

/** Counts the cells of rows that are equally long. */
function cellsIn(rows: readonly BackupRow[]): number {
  return rows.length * (rows[0]?.length ?? 1);
}
