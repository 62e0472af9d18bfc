import type { Words } from '../../words/words';
import type { CellBlock } from '../../workbook/cells/cell';
import { presentColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';
import { addColumns } from './look/prepare-tabs';
import { headersOf } from './pick-rows';
import type { TabSheet } from './tab-sheet';

/** The tab has `width` columns. `keys` are the columns that it lacks and may lack. */
export interface Lacking {
  readonly width: number;
  readonly keys: readonly string[];
}

/**
 * Creates columns after the last one. Does nothing if another run has created them meanwhile. Throws a
 * user-facing Error if the tab has got other columns.
 */
export function addNewColumns(
  opened: TabSheet,
  tab: Tab,
  { width, keys }: Lacking,
  words: Words,
): void {
  const now = headersOf(opened.sheet, tab);
  if (now.length === width) {
    addColumns(opened, { tab, columns: keys, width, headers: now }, words);
    return;
  }
  const present = presentColumns(tab, now.slice(width)).map(
    ({ key, place }) => keys[place] === key,
  );
  if (present.length < keys.length || present.includes(false)) throw new Error(words.errors.busy);
}

/** Last column of a block, from 1. */
export function endOf({ column, cells }: CellBlock): number {
  return column - 1 + (cells[0]?.length ?? 0);
}

/**
 * Removes the block's columns after `width` if they are blank in all rows; `[]` if no column remains. Otherwise
 * returns the block as it is.
 */
export function withoutBlanksFrom(width: number, block: CellBlock): CellBlock[] {
  const kept = width - block.column + 1;
  if (
    endOf(block) <= width ||
    block.cells.some((row) => row.slice(Math.max(kept, 0)).some((cell) => cell !== ''))
  )
    return [block];
  return kept <= 0 ? [] : [{ ...block, cells: block.cells.map((row) => row.slice(0, kept)) }];
}
