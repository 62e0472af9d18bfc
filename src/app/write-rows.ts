import type { GridRow } from '../sheets/cell';
import { cellText } from '../sheets/read-cell';
import type { Rows } from '../sheets/read-rows';
import type { Columns, RowOf, Tab } from '../sheets/tab';
import { type Change, changedBlocks, newRowCells } from '../sheets/write-cells';
import { readTab } from './office';
import type { Ports } from './ports';

/** Times that a write is done again when people move rows meanwhile. */
const TRIES = 3;

/** Changes of rows, by place. */
type Changes<C extends Columns> = ReadonlyMap<number, Change<C>>;

/** Adds rows below a tab that was read, with one write. */
export function addRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  { places, grid }: Pick<Rows<Tab<C>>, 'places' | 'grid'>,
  rows: readonly RowOf<Tab<C>>[],
): void {
  const shape = { places, width: grid.headers.length };
  ports.workbook.append(tab, newRowCells(tab, rows, shape, ports.words()));
}

/**
 * Changes rows of a tab that was read, by their place, with as few writes as there are rectangles. Nothing keeps a
 * person from sorting, inserting or deleting rows meanwhile: where rows are no longer in their place after the write,
 * the changes are done again on the rows with the same ids, and rows that they were not meant for get back what they
 * held.
 */
export function changeRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): void {
  let [known, due] = [read, changes];
  for (let tries = 0; due.size > 0 && tries < TRIES; tries += 1) {
    const blocks = changedBlocks(tab, known, due, ports.words());
    ports.workbook.write(tab, blocks);
    if (
      blocks.every(({ row, cells }) => isInPlace(ports, tab, known, { row, count: cells.length }))
    )
      return;
    const now = readTab(ports, tab, ports.words());
    due = misplaced(tab, { before: known, changes: due, now });
    known = now;
  }
}

/** Tells whether rows that were written still hold the ids that were read there. */
function isInPlace<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  { places, grid }: Rows<Tab<C>>,
  { row, count }: { row: number; count: number },
): boolean {
  const place = places[tab.id] ?? 0;
  const idOf = ({ cells }: GridRow) => cellText(cells[place] ?? '').trim();
  const known = new Map(grid.rows.map((line) => [line.at, idOf(line)]));
  const now = ports.workbook.rowsAt(tab, row, row + count - 1);
  return now.length === count && now.every((line) => known.get(line.at) === idOf(line));
}

/**
 * Finds what a write into moved rows left wrong: changes that are not on their row, and rows that were overwritten
 * in their stead. A row that is gone needs nothing.
 */
function misplaced<C extends Columns>(
  tab: Tab<C>,
  { before, changes, now }: { before: Rows<Tab<C>>; changes: Changes<C>; now: Rows<Tab<C>> },
): Changes<C> {
  const keys = [...new Set([...changes.values()].flatMap((change) => Object.keys(change)))];
  const picked = (row: object) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key))) as Change<C>;
  const idOf = (row: RowOf<Tab<C>>) => row[tab.id as keyof typeof row];
  const meant = new Map(
    before.rows.map(({ at, row }) => [idOf(row), picked({ ...row, ...changes.get(at) })]),
  );
  return new Map(
    now.rows.flatMap(({ at, row }) => {
      const change = meant.get(idOf(row));
      const isRight = !change || JSON.stringify(change) === JSON.stringify(picked(row));
      return isRight ? [] : [[at, change] as const];
    }),
  );
}
