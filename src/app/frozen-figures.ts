import { figuresIn } from '../core/figures';
import type { FrozenFigures } from '../core/period';
import { findColumns } from '../sheets/find-columns';
import { periodsTab } from '../sheets/periods-tab';
import { readRows } from '../sheets/read-rows';
import type { RowOf } from '../sheets/tab';
import type { Words } from '../words/words';
import { readTab, rowsOf } from './office';
import type { Ports } from './ports';

/** Reads the figures of closed periods. */
export function readFrozen(ports: Ports, words: Words): FrozenFigures[] {
  return rowsOf(readTab(ports, periodsTab, words)).map(frozenOf);
}

/** Reads the totals and blocks of closed periods, without the rows of single units, of which there may be thousands. */
export function readFrozenTotals(ports: Ports, words: Words): FrozenFigures[] {
  const { headers, rows } = ports.workbook.read(periodsTab);
  const { code } = findColumns(periodsTab, headers, words);
  const totals = rows.filter(({ cells }) => cells[code ?? -1] === '');
  return rowsOf(readRows(periodsTab, { headers, rows: totals }, words)).map(frozenOf);
}

/** Reads a row of Kỳ báo cáo; a figure that was wiped counts as none. */
function frozenOf({ closedAt, level, closing, ...row }: RowOf<typeof periodsTab>): FrozenFigures {
  return {
    ...row,
    ...figuresIn(row),
    closedAt: closedAt ?? '',
    closing: closing ?? 1,
    level: level ?? 'unit',
  };
}
