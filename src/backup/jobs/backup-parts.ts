import { type BackupRow, digestOfRows } from '../../records/backup-cells';
import type { Tab } from '../../workbook/cells/tab';
import type { Needs } from '../../workbook/ports';
import { TABS } from '../../workbook/tabs/tabs';
import type { BackupPart, BackupPiece, BackupPlace, TabPart } from '../rules/backup-view';

/**
 * Approximate number of cells in one response. They make three or four megabytes, well below the limit of a
 * call.
 */
const CELLS_AT_ONCE = 200_000;

export function tabsNamed(ports: Needs<'words'>, keys: readonly string[]): Tab[] {
  return keys.map((key) => {
    const tab = TABS.find((one) => one.key === key);
    if (!tab) throw new Error(ports.words().errors.notAllowed);
    return tab;
  });
}

/** Keys of the tabs whose rows differ from these parts. A missing tab has no rows. */
export function differingTabs(
  ports: Needs<'rawTabs' | 'words'>,
  parts: readonly TabPart[],
): string[] {
  const { rawTabs } = ports;
  const found = parts.filter(({ tab: key, first, last, digest }) =>
    tabsNamed(ports, [key]).some((tab) => {
      const end = rawTabs.rows(tab) ?? 0;
      const count = Math.min(last ?? end, end) - first + 1;
      return digestOfRows(count > 0 ? rawTabs.read(tab, first, count) : []) !== digest;
    }),
  );
  return [...new Set(found.map(({ tab }) => tab))];
}

export interface BackupRows {
  readonly count: number;
  read(first: number, count: number): readonly BackupRow[];
}

/**
 * Rows from `from` on, over as many tabs as fit into one response. `open` is called only for tabs
 * that are reached.
 */
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
      const rowCount = Math.min(count - first + 1, rowsThatFit(left, tab));
      const rows = read(first, rowCount);
      pieces.push({ tab: tab.key, first, rows });
      left -= cellCount(rows);
      first += rowCount;
    }
  }
  return { pieces, next: null };
}

/**
 * Estimates how many rows fit into `cells`. Columns that the office added are not counted. Returns
 * at least 1.
 */
function rowsThatFit(cells: number, { columns }: Tab): number {
  return Math.max(1, Math.floor(cells / Math.max(14, Object.keys(columns).length)));
}

function cellCount(rows: readonly BackupRow[]): number {
  return rows.length * (rows[0]?.length ?? 1);
}
