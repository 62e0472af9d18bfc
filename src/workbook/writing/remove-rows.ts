import { groupBy } from '../../texts/group-by';
import { plainText } from '../../texts/safe-text';
import { type Cell, type CellBlock, type GridRow, rowNumbersOf } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import { isBlankRow, type Rows } from '../cells/read-rows';
import { runsOf } from '../cells/runs-of';
import type { Columns, Tab } from '../cells/tab';
import { blocksOf } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { logPutBack } from './log-overwritten';
import { mendColumns, relaid } from './moved-columns';
import { idAt } from './row-ids';
import { unlessMoved, untilSettled } from './until-settled';

/**
 * One write empties a row together with its id, so that an interrupted run leaves the row complete or empty. If
 * people move rows or columns meanwhile, what was emptied by mistake is restored. Throws as `untilSettled`.
 */
export function removeRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  gone: ReadonlySet<number>,
): void {
  // As the rows were read, under the headers of the last look
  let before = read;
  let rows = before.grid.rows.map((row) =>
    gone.has(row.at) ? emptied(row, Object.values(before.places)) : row,
  );
  let blocks: readonly CellBlock[] = [];
  const putBack = new Set<string>();
  const write = (changed: ReadonlySet<number>) => {
    const places: readonly number[] = Object.values(before.places);
    blocks = blocksOf({ rows, places }, ({ at }) => changed.has(at));
    unlessMoved(ports, tab, before.grid.headers, () => ports.writer.write(tab, blocks));
  };
  const mend = (isMissing: boolean) => {
    const covered = new Set(blocks.flatMap(rowNumbersOf));
    mendColumns(ports, tab, {
      headers: before.grid.headers,
      rows: (isMissing ? before.grid.rows : rows)
        .filter(({ at }) => covered.has(at))
        .map(({ at, cells }) => ({ isMeant: (row) => row.at === at, cells })),
      places: Object.values(before.places),
    });
  };
  const left = () => {
    const now = readTab(ports, tab, ports.words());
    before = relaid(tab, before, now);
    const places: readonly number[] = Object.values(before.places);
    rows = mended(tab, { before, gone, now, putBack });
    const there = new Map(now.grid.rows.map((row) => [row.at, contentOf(row, places)]));
    const isWrong = (row: GridRow) => contentOf(row, places) !== there.get(row.at);
    const wrong = new Set(rows.filter(isWrong).map(({ at }) => at));
    return wrong.size > 0 ? () => write(wrong) : null;
  };
  if (gone.size === 0) return;
  write(gone);
  untilSettled(ports, tab, { headers: () => before.grid.headers, mend, left });
  logPutBack(ports, tab, [...putBack]);
}

interface Emptied<C extends Columns> {
  readonly before: Rows<Tab<C>>;
  readonly gone: ReadonlySet<number>;
  readonly now: Rows<Tab<C>>;
  /** Gets the ids of rows that are put back although a person may have deleted them. */
  readonly putBack: Set<string>;
}

/**
 * A lost row is put into a row that is empty or repeats an earlier row, preferably one with the same cells in
 * the columns that the office added, and never into one where these are the cells of a row that had to go: a lost row
 * without a place was deleted by a person. What people typed meanwhile stays.
 */
function mended<C extends Columns>(tab: Tab<C>, write: Emptied<C>): GridRow[] {
  const { before, gone, now, putBack } = write;
  const places: readonly number[] = Object.values(before.places);
  const others = before.grid.headers.map((_, at) => at).filter((at) => !places.includes(at));
  const othersOf = (row: GridRow) => contentOf(row, others);
  const { free, lost } = astray(tab, write, places);
  const near = paired(free, lost, othersOf);
  const back = new Set(near.values());
  const blank = othersOf(BLANK);
  const goneRows = before.grid.rows.filter((row) => gone.has(row.at) && othersOf(row) !== blank);
  const rest = free.filter((row) => !near.has(row));
  const emptiedAsMeant = paired(rest, goneRows, othersOf);
  const far = paired(
    rest.filter((row) => !emptiedAsMeant.has(row)),
    lost.filter((row) => !back.has(row)),
    () => '',
  );
  const put = new Map([...near, ...far]);
  const leftOver = free.filter((row) => !isBlankRow(row, now.places));
  if (lost.length > leftOver.length)
    for (const row of put.values()) putBack.add(idAt(tab, before, row));
  const isFree = new Set(free);
  return now.grid.rows.map((row) => {
    const own = put.get(row);
    if (own) return { at: row.at, cells: own.cells };
    return isFree.has(row) ? emptied(row, places) : row;
  });
}

/**
 * `free` rows may be overwritten, because they are empty or copies of rows that were read before. `lost` rows
 * should have stayed but are no longer there unchanged.
 */
function astray<C extends Columns>(
  tab: Tab<C>,
  { before, gone, now }: Emptied<C>,
  places: readonly number[],
): { free: GridRow[]; lost: GridRow[] } {
  const whole = (row: GridRow) => JSON.stringify(row.cells.map((cell) => textOf(cell)));
  const stays = before.grid.rows.filter(
    (row) => !gone.has(row.at) && !isBlankRow(row, before.places),
  );
  const there = paired(now.grid.rows, stays, whole);
  // Each range of columns is a call of its own, so a row may have the cells of several rows
  const ranges = runsOf(places);
  const known = new Set(
    [...before.grid.rows, BLANK].flatMap((row) => ranges.map((range) => contentOf(row, range))),
  );
  const isOurs = (row: GridRow) => ranges.every((range) => known.has(contentOf(row, range)));
  const rest = now.grid.rows.filter((row) => !there.has(row));
  const typed = new Set(rest.filter((row) => !isOurs(row)).map((row) => idAt(tab, now, row)));
  const found = new Set(there.values());
  return {
    free: rest.filter(isOurs),
    lost: stays.filter((row) => !found.has(row) && !typed.has(idAt(tab, before, row))),
  };
}

const BLANK: GridRow = { at: 0, cells: [] };

function paired(
  rows: readonly GridRow[],
  others: readonly GridRow[],
  keyOf: (row: GridRow) => string,
): Map<GridRow, GridRow> {
  const waiting: ReadonlyMap<string, GridRow[]> = groupBy([...others].reverse(), keyOf);
  return new Map(
    rows.flatMap((row): [GridRow, GridRow][] => {
      const other = waiting.get(keyOf(row))?.pop();
      return other ? [[row, other]] : [];
    }),
  );
}

function emptied({ at, cells }: GridRow, places: readonly number[]): GridRow {
  return { at, cells: cells.map((cell, place): Cell => (places.includes(place) ? '' : cell)) };
}

function contentOf({ cells }: GridRow, places: readonly number[]): string {
  return JSON.stringify(places.map((place) => [place, textOf(cells[place] ?? '')]));
}

function textOf(cell: Cell): string {
  return plainText(cellText(cell)).trim();
}
