import { groupBy } from '../../texts/group-by';
import type { GridRow } from '../cells/cell';
import { isBlankRow, mayRepeat, type Rows } from '../cells/read-rows';
import { runsOf } from '../cells/runs-of';
import type { Columns, Tab } from '../cells/tab';
import type { WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { hasOnlyIds, idsOf } from '../reading/rows-again';
import { rowKey, underHeaders } from './add-rows';
import { logLost } from './log-overwritten';
import { idAt } from './row-ids';
import { untilSettled } from './until-settled';

/**
 * Removes whole rows, by row number, and flushes. If people move rows at that moment, rows that went instead are added
 * again at the end and logged, because a row that is gone cannot be held; also one that a person has deleted, which looks
 * the same. Throws as `untilSettled`.
 */
export function removeRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  gone: ReadonlySet<number>,
): void {
  if (gone.size === 0) return;
  const write = (due: ReadonlySet<number>) => ports.writer.remove(tab, runsOf([...due]));
  write(gone);
  untilSettled(ports, tab, {
    headers: () => read.grid.headers,
    // Rows are removed whole
    mend: () => undefined,
    left: () => {
      if (areOthersLeft(ports, tab, read, gone)) return null;
      const now = readTab(ports, tab, ports.words());
      const { lost, left } = afterRemoval(tab, read, gone, now);
      if (lost.length + left.length === 0) return null;
      return () => {
        addLost(ports, tab, { before: read, now, lost });
        write(new Set(left.map(({ at }) => at)));
      };
    },
  });
}

/** True if a tab with unique ids has the rows that were to stay, and no others. */
function areOthersLeft<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  gone: ReadonlySet<number>,
): boolean {
  if (mayRepeat(tab)) return false;
  const rows = read.grid.rows.filter(({ at }) => !gone.has(at));
  return hasOnlyIds(ports, tab, idsOf(tab, { ...read, grid: { ...read.grid, rows } }));
}

/** Rows that should have stayed and are gone, as they were read, and rows that are still there and were to go. */
function afterRemoval<C extends Columns>(
  tab: Tab<C>,
  before: Rows<Tab<C>>,
  gone: ReadonlySet<number>,
  now: Rows<Tab<C>>,
): { lost: GridRow[]; left: GridRow[] } {
  const keyOf = (read: Rows<Tab<C>>, row: GridRow) =>
    rowKey(tab, read, row) || JSON.stringify(row.cells);
  const filled = (read: Rows<Tab<C>>) =>
    read.grid.rows.filter((row) => !isBlankRow(row, read.places));
  const there: ReadonlyMap<string, GridRow[]> = groupBy(filled(now), (row) => keyOf(now, row));
  const found = (row: GridRow) => there.get(keyOf(before, row))?.pop();
  const all = filled(before);
  const lost = all.filter((row) => !gone.has(row.at) && !found(row));
  const left = all.flatMap((row) => (gone.has(row.at) ? (found(row) ?? []) : []));
  return { lost, left };
}

function addLost<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  { before, now, lost }: { before: Rows<Tab<C>>; now: Rows<Tab<C>>; lost: readonly GridRow[] },
): void {
  if (lost.length === 0) return;
  const [was, is] = [before.grid.headers, now.grid.headers];
  const lines = lost.map((row) => underHeaders(row, was, is));
  const ids = lost.map((row) => idAt(tab, before, row));
  ports.writer.append(tab, lines);
  logLost(ports, tab, ids);
}
