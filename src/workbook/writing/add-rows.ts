import type { GridRow } from '../cells/cell';
import { formatLastWrite } from '../cells/last-write';
import { isBlankRow, mayRepeat, type Rows } from '../cells/read-rows';
import type { Columns, NewRow, RowOf, Tab } from '../cells/tab';
import { newRowCells, rewrittenCells } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { MOST_INSERTED } from '../reading/find-rows';
import { readTab } from '../reading/office';
import { hasMovedColumns, mendColumns, rowWithCells } from './moved-columns';
import { areInPlace, currentIds, idAt, idIn, newWriteName } from './row-ids';
import { type Check, scanOrMend, untilSettled } from './until-settled';

/**
 * Adds rows below the last one and flushes. If a person inserted rows meanwhile, so that the last ones were
 * overwritten, these are added again, as far as `read` has them.
 */
export function addRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly NewRow<Tab<C>>[],
): void {
  const check = beginRows(ports, tab, read, rows);
  if (rows.length > 0 && hasRows(read)) ports.writer.flush();
  check();
}

/** An empty tab has no row to lose, so its new rows wait for the flush at the end of the locked section. */
function hasRows({ grid }: Rows<Tab>): boolean {
  return grid.rows.length > 0;
}

/**
 * Does not flush, so that the caller can write more before. The caller flushes and then runs the returned
 * check. `read` is the whole tab or its last rows.
 */
export function beginRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly NewRow<Tab<C>>[],
): Check {
  if (rows.length === 0) return () => undefined;
  const headers = read.grid.headers;
  const name = tab.stamp === '' ? '' : newWriteName(ports);
  const stamped = new Map(
    rows.map((row) => {
      const id = String(idIn(tab, row as RowOf<Tab<C>>) ?? '');
      return [formatLastWrite({ name, id }), row] as const;
    }),
  );
  const shape = { places: read.places, width: headers.length };
  const cellsOf = (due: readonly (readonly [string, NewRow<Tab<C>>])[]) => {
    const withStamps = due.map(([text, row]) =>
      tab.stamp === '' ? row : { ...row, [tab.stamp]: text },
    );
    return newRowCells(tab, withStamps, shape, ports.words());
  };
  const cells = cellsOf(tab.stamp === '' ? rows.map((row) => ['', row] as const) : [...stamped]);
  ports.writer.append(tab, cells);
  const readBack = (): Left => {
    const mend = () =>
      mendColumns(ports, tab, {
        headers,
        rows: cells.map((line) => ({ isMeant: rowWithCells(line), cells: line })),
        places: headers.map((_, place) => place),
      });
    const scanned = scanOrMend(ports, tab, mend);
    if (hasMovedColumns(tab, headers, scanned.headers)) {
      mend();
      ports.writer.flush();
    }
    const there = new Set(scanned.rows.map(({ texts: [text] }) => text));
    const missing = name === '' ? [] : [...stamped].filter(([text]) => !there.has(text));
    return { missing: cellsOf(missing), lost: lostRows(ports, tab, read) };
  };
  return () => {
    if (!hasRows(read)) return;
    untilSettled(ports, tab, () => {
      const { missing, lost } = readBack();
      if (missing.length + lost.length === 0) return null;
      return () => ports.writer.append(tab, [...lost.map(rewrittenCells), ...missing]);
    });
  };
}

interface Left {
  readonly missing: readonly GridRow['cells'][];
  readonly lost: readonly GridRow[];
}

/** Rows that were read and are gone. Only the last rows can be overwritten, so only their ids are compared first. */
function lostRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
): GridRow[] {
  const rows = read.grid.rows.filter((row) => !isBlankRow(row, read.places));
  const places = rows.slice(-MOST_INSERTED).map(({ at }) => at);
  const there = currentIds(ports, tab, read, places);
  if (there.length === places.length && areInPlace(tab, read, there)) return [];
  const now = readTab(ports, tab, ports.words());
  const keyOf = (from: Rows<Tab<C>>, row: GridRow) =>
    mayRepeat(tab) ? JSON.stringify(row.cells) : idAt(tab, from, row);
  const keys = new Set(now.grid.rows.map((row) => keyOf(now, row)));
  // An append overwrites the last rows. Rows that are missing among others were deleted by a person.
  const last = rows.map((row) => keys.has(keyOf(read, row))).lastIndexOf(true);
  return rows.slice(last + 1);
}
