import { runsOf } from '../../workbook/cells/runs-of';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { removeRows } from '../../workbook/writing/remove-rows';
import { idAt } from '../../workbook/writing/row-ids';
import { writeAndVerify } from '../../workbook/writing/write-and-verify';
import { readWholeTab, type WholeTab } from './archive-rows';

/**
 * Maximum number of row ranges to delete. If people have sorted the tab there may be more; then rows are
 * emptied instead.
 */
const MAX_DELETIONS = 100;

/** Tabs whose rows have no unique id. */
const WITHOUT_IDS = ['log', 'periods'];

/**
 * Deletes the rows of a tab for which `isDue` is true, and flushes. If people have moved rows meanwhile,
 * restores rows deleted by mistake and tries again for the rest. Empties the rows with one write instead if
 * they are in more than `MAX_DELETIONS` ranges.
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

/**
 * Keys of the non-blank rows by row number. The key is the row's id or, if it has none, all its cells as JSON.
 */
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
