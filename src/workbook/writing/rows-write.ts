import { plainText } from '../../texts/safe-text';
import type { CellBlock, GridRow } from '../cells/cell';
import type { RowWrite } from '../cells/last-write';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Change, Changes } from '../cells/write-cells';
import type { WritePorts } from '../ports';

/** An act's write of some rows of a tab, and what is found out about it. */
export interface RowsWrite<C extends Columns> {
  readonly ports: WritePorts;
  readonly tab: Tab<C>;
  /** As the caller read it. */
  readonly before: Rows<Tab<C>>;
  /** True if the rows get a stamp: not for copies of other cells, which the next summary computes again. */
  readonly isStamped: boolean;
  /** Gets every written row, as it is after the flush. */
  readonly onRow: (id: string, row: GridRow) => void;
  /** By the id of a row: the write that hit it, or `null` if it is no longer held. */
  readonly holds: ReadonlyMap<string, RowWrite | null>;
  /** By the id of a row: the write that hit it by mistake, and that has to be logged. */
  readonly overwritten: Map<string, RowWrite>;
  /** All stamps that were written, with the writes. */
  readonly stamps: Map<string, RowWrite>;
  /** By the id of a row: what the whole act means for it. */
  readonly meant: ReadonlyMap<string, Change<C>>;
  /** All blocks that were written: rows without a stamp are found by their values only. */
  readonly allBlocks: CellBlock[];
}

/** Rows as they were at the last look, and what is to be written into them, by row number. */
export interface Due<C extends Columns> {
  readonly known: Rows<Tab<C>>;
  readonly changes: Changes<C>;
  /** As read together with the headers, before the last look: columns may have moved since. */
  readonly seen?: Rows<Tab<C>> | undefined;
  /** True if the values are written, and only the notes of unfinished changes are left. */
  readonly areComplete?: boolean | undefined;
}

/** What was written where. */
export interface Written<C extends Columns> extends Omit<Due<C>, 'changes'> {
  readonly blocks: readonly CellBlock[];
  readonly items: readonly Item<C>[];
}

/** One written row. `was` is the row at the last look, `text` its stamp; `''` if it gets none. */
export interface Item<C extends Columns> {
  readonly at: number;
  readonly was: GridRow;
  readonly change: Change<C>;
  readonly write: RowWrite;
  readonly text: string;
  /** True if the stamp has a note of unfinished changes. */
  readonly hasNote: boolean;
}

/** A column and a number of columns, from 1, that blocks cover. */
interface ColumnRange {
  readonly column: number;
  readonly width: number;
}

/** Different ranges of columns. */
export function rangesIn(blocks: readonly CellBlock[]): ColumnRange[] {
  const ranges = new Map(
    blocks.map(({ column, cells: [line = []] }) => [column, { column, width: line.length }]),
  );
  return [...ranges.values()];
}

/** Columns that blocks cover, from 0. */
export function placesIn(blocks: readonly CellBlock[]): number[] {
  return rangesIn(blocks).flatMap(({ column, width }) =>
    Array.from({ length: width }, (_, along) => column - 1 + along),
  );
}

export function shownIn(read: Rows<Tab>, row: GridRow, key: string): string {
  return shownAt(row, read.places[key] ?? -1);
}

export function shownAt({ cells }: Pick<GridRow, 'cells'>, place: number): string {
  return plainText(cellText(cells[place] ?? ''));
}

export function picked<C extends Columns>(
  row: object,
  isWanted: (key: string) => boolean,
): Change<C> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => isWanted(key))) as Change<C>;
}
