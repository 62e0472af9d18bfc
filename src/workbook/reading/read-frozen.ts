import type { FrozenFigures } from '../../records/frozen-figures';
import type { Words } from '../../words/words';
import { findColumns } from '../cells/find-columns';
import { type Rows, readRows } from '../cells/read-rows';
import type { Needs } from '../ports';
import { frozenOf } from '../tabs/frozen-row';
import { periodsTab } from '../tabs/periods-tab';
import { readTab, rowsOf } from './office';

export function readFrozen(ports: Needs<'reader'>, words: Words): FrozenFigures[] {
  return rowsOf(readTab(ports, periodsTab, words)).map(frozenOf);
}

/**
 * `read.rows` and `frozen` hold the totals and blocks of closed periods. `read.grid` also holds the rows of
 * units.
 */
export interface FrozenTotals {
  readonly read: Rows<typeof periodsTab>;
  readonly frozen: readonly FrozenFigures[];
}

/** Does not parse the rows of units, of which there may be thousands. */
export function readFrozenTotals(ports: Needs<'reader'>, words: Words): FrozenTotals {
  const grid = ports.reader.read(periodsTab);
  const { code } = findColumns(periodsTab, grid.headers, words);
  const rows = grid.rows.filter(({ cells }) => cells[code ?? -1] === '');
  const read = readRows(periodsTab, { ...grid, rows }, words);
  return { read: { ...read, grid }, frozen: rowsOf(read).map(frozenOf) };
}
