import type { BackupCell } from '../../records/backup-cells';
import { runsOf } from '../../workbook/cells/runs-of';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { hasOnlyIds, idsOf } from '../../workbook/reading/rows-again';
import { underHeaders } from '../../workbook/writing/add-rows';
import { logPutBack } from '../../workbook/writing/log-overwritten';
import { removeRows } from '../../workbook/writing/remove-rows';
import { idAt } from '../../workbook/writing/row-ids';
import { untilSettled } from '../../workbook/writing/until-settled';
import { readWholeTab, type WholeTab } from './archive-rows';

/**
 * Maximum number of row ranges to delete. If people have sorted the tab there may be more; then rows are
 * emptied instead.
 */
const MAX_DELETIONS = 100;

/** Tabs whose rows have no unique id. */
const WITHOUT_IDS = ['log', 'periods'];

/**
 * Deletes the rows of a tab for which `isDue` is true, and flushes. `whole` is the tab as it is now. If people have
 * moved rows meanwhile, restores rows deleted by mistake and tries again for the rest. Empties the rows with one write
 * instead if they are in more than `MAX_DELETIONS` ranges. Throws as `untilSettled`.
 */
export function deleteRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  isDue: (row: RowOf<Tab<C>>) => boolean,
  whole = readWholeTab(ports, tab),
): void {
  let before = whole;
  const rowsToDelete = (): ReadonlySet<number> => {
    const rows = new Set(before.read.rows.filter(({ row }) => isDue(row)).map(({ at }) => at));
    if (runsOf([...rows]).length <= MAX_DELETIONS) return rows;
    removeRows(ports, tab, before.read, rows);
    return new Set();
  };
  const write = (rows: ReadonlySet<number>) => {
    ports.rawTabs.remove(tab, runsOf([...rows]));
    ports.rawTabs.flush();
  };
  let gone = rowsToDelete();
  if (gone.size === 0) return;
  write(gone);
  untilSettled(ports, tab, {
    headers: () => before.read.grid.headers,
    mend: () => undefined,
    left: () => {
      if (areOthersLeft(ports, tab, before, gone)) return null;
      before = restoreLostRows(ports, tab, before, gone);
      gone = rowsToDelete();
      return gone.size > 0 ? () => write(gone) : null;
    },
  });
}

/** True if a tab with ids has the rows that were not deleted, and no others. */
function areOthersLeft<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  { read }: WholeTab<C>,
  deleted: ReadonlySet<number>,
): boolean {
  const rows = read.grid.rows.filter(({ at }) => !deleted.has(at));
  return (
    hasIds(tab) && hasOnlyIds(ports, tab, idsOf(tab, { ...read, grid: { ...read.grid, rows } }))
  );
}

function hasIds({ key }: Tab): boolean {
  return !WITHOUT_IDS.includes(key);
}

/**
 * Puts back rows that this run deleted by mistake, and returns the tab as it is then. If it lacks more rows than it still
 * has of those that were to go, a person has deleted some too. Which ones is not known, so all are put back and logged.
 */
function restoreLostRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  before: WholeTab<C>,
  deleted: ReadonlySet<number>,
): WholeTab<C> {
  const now = readWholeTab(ports, tab);
  const present = new Map<string, number>();
  for (const key of rowKeys(tab, now).values()) present.set(key, (present.get(key) ?? 0) + 1);
  const isGone = ([, key]: readonly [number, string]) => {
    const left = present.get(key) ?? 0;
    present.set(key, left - 1);
    return left < 1;
  };
  const keys = [...rowKeys(tab, before)];
  const lost = keys.filter(([at]) => !deleted.has(at)).filter(isGone);
  if (lost.length === 0) return now;
  const leftOver = keys.filter(([at]) => deleted.has(at)).filter((one) => !isGone(one));
  const places = new Set(lost.map(([at]) => at));
  const rows = before.read.grid.rows.filter(({ at }) => places.has(at));
  const [was, is] = [before.read.grid.headers, now.read.grid.headers];
  ports.writer.append(
    tab,
    rows.map((row) => underHeaders(row, was, is)),
  );
  ports.writer.flush();
  if (lost.length > leftOver.length) {
    const ids = new Map(before.read.grid.rows.map((row) => [row.at, idAt(tab, before.read, row)]));
    const idOf = (at: number) => (hasIds(tab) ? (ids.get(at) ?? '') : '');
    logPutBack(
      ports,
      tab,
      lost.map(([at]) => idOf(at)),
    );
  }
  return readWholeTab(ports, tab);
}

/**
 * Keys of the non-blank rows by row number. The key is the row's id or, if it has none, all its cells with their headers,
 * in whichever order the columns are.
 */
function rowKeys<C extends Columns>(
  tab: Tab<C>,
  { rawRows, read }: WholeTab<C>,
): Map<number, string> {
  return new Map(
    read.grid.rows.flatMap((row): [number, string][] => {
      const cells = rawRows[row.at - 1] ?? [];
      if (cells.every((cell) => cell === '')) return [];
      const id = hasIds(tab) ? idAt(tab, read, row) : '';
      return [[row.at, id === '' ? textsOf(cells, read.grid.headers) : `id ${id}`]];
    }),
  );
}

function textsOf(cells: readonly BackupCell[], headers: readonly string[]): string {
  const filled = cells.flatMap((cell, at) =>
    cell === '' ? [] : [JSON.stringify([headers[at] ?? '', cell])],
  );
  return filled.sort().join();
}
