import type { KeptRow } from '../core/kept-cells';
import type { Tab } from '../sheets/tab';
import { TABS } from '../sheets/tabs';
import type { Ports } from './ports';

/** Cells in one answer: three or four megabytes, well below what a call carries. */
export const CELLS_AT_ONCE = 200_000;

/** Gives the tabs that an order names, in its order. Throws for one that is none of ours. */
export function tabsNamed(ports: Ports, keys: readonly string[]): Tab[] {
  return keys.map((key) => {
    const tab = TABS.find((one) => one.key === key);
    if (!tab) throw new Error(ports.words().errors.notAllowed);
    return tab;
  });
}

/** Gives the rows that fit: people's own columns may make them wider, which the next call makes up for. */
export function rowsWithin(cells: number, { columns }: Tab): number {
  return Math.max(1, Math.floor(cells / Math.max(14, Object.keys(columns).length)));
}

/** Counts the cells of rows that are equally long. */
export function cellsIn(rows: readonly KeptRow[]): number {
  return rows.length * (rows[0]?.length ?? 1);
}
