import { runsOf } from '../../workbook/cells/runs-of';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { removeRows } from '../../workbook/writing/remove-rows';
import { idAt } from '../../workbook/writing/row-ids';
import { writeAndVerify } from '../../workbook/writing/write-and-verify';
import { readWholeTab, type WholeTab } from './archive-rows';

/** Most separate ranges to delete. If there are more, because people sorted the tab, rows are emptied instead. */
const MAX_DELETIONS = 100;

/** Tabs whose rows have no unique id. */
const WITHOUT_IDS = ['log', 'periods'];

/**
 * Deletes whole rows of a tab for which `isDue` is true, and flushes. Restores a row that was deleted by mistake
 * because people moved rows meanwhile, and tries again for the rest. Rows in too many ranges are emptied with one write
 * instead.
 */
export function deleteRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  isDue: (row: RowOf<Tab<C>>) => boolean,
): void {
  let whole = readWholeTab(ports, tab);
  const rowsToDelete = (): ReadonlySet<number> => {
    const rows = new Set(whole.read.rows.filter(({ row }) => isDue(row)).map(({ at }) => at));
    if (runsOf([...rows]).length <= MAX_DELETIONS) return rows;
    removeRows(ports, tab, whole.read, rows);
    return new Set();
  };
  const write = (gone: ReadonlySet<number>) => ports.rawTabs.remove(tab, runsOf([...gone]));
  const look = (gone: ReadonlySet<number>) => {
    restoreLostRows(ports, tab, whole, gone);
    whole = readWholeTab(ports, tab);
    return rowsToDelete();
  };
  writeAndVerify(ports.rawTabs, { write, look }, rowsToDelete());
}

/** Writes rows that should not have been deleted below the others. */
function restoreLostRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  before: WholeTab<C>,
  deleted: ReadonlySet<number>,
): void {
  const now = readWholeTab(ports, tab);
  const present = new Map<string, number>();
  for (const key of rowKeys(tab, now).values()) present.set(key, (present.get(key) ?? 0) + 1);
  const lost = [...rowKeys(tab, before)].filter(([at, key]) => {
    if (deleted.has(at)) return false;
    const left = present.get(key) ?? 0;
    present.set(key, left - 1);
    return left < 1;
  });
  if (lost.length === 0) return;
  const rows = lost.map(([at]) => before.rawRows[at - 1] ?? []);
  ports.rawTabs.write(tab, now.rawRows.length + 1, rows);
  ports.rawTabs.flush();
}

/** Key of each non-blank row by its row number: the id, or all of its cells. */
function rowKeys<C extends Columns>(
  tab: Tab<C>,
  { rawRows, read }: WholeTab<C>,
): Map<number, string> {
  const hasIds = !WITHOUT_IDS.includes(tab.key);
  return new Map(
    read.grid.rows.flatMap((row): [number, string][] => {
      const cells = rawRows[row.at - 1] ?? [];
      if (cells.every((cell) => cell === '')) return [];
      const id = hasIds ? idAt(tab, read, row) : '';
      return [[row.at, id === '' ? JSON.stringify(cells) : `id ${id}`]];
    }),
  );
}
