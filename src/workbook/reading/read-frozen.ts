import type { FrozenFigures } from '../../records/frozen-figures';
import type { Words } from '../../words/words';
import { readCell } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { ReadPorts } from '../ports';
import { frozenOf } from '../tabs/frozen-row';
import { periodsTab } from '../tabs/periods-tab';
import { MOST_INSERTED, wantedRows } from './find-rows';
import { readTab, rowsOf } from './office';
import { EVERYTHING, type OpenWork } from './open-work';

export function readFrozen(
  ports: ReadPorts,
  words: Words,
  openWork: Pick<OpenWork, 'past' | 'isAll'> = EVERYTHING,
): FrozenFigures[] {
  return rowsOf(readFrozenRows(ports, words, openWork)).map(frozenOf);
}

/** Without the rows of past dispatches. */
export function readFrozenRows(
  ports: ReadPorts,
  words: Words,
  { past, isAll }: Pick<OpenWork, 'past' | 'isAll'>,
): Rows<typeof periodsTab> {
  if (isAll) return readTab(ports, periodsTab, words);
  const isWanted = ([id = '']: readonly string[]) => !past.has(id);
  return wantedRows(ports, periodsTab, { keys: ['dispatchId'], isWanted });
}

/** `read.rows` and `frozen` hold the totals and blocks of closed periods, without the rows of units. */
export interface FrozenTotals {
  readonly read: Rows<typeof periodsTab>;
  readonly frozen: readonly FrozenFigures[];
}

/** Reads no rows of units, of which there may be thousands, nor of the dispatches in `past`. */
export function readFrozenTotals(
  ports: ReadPorts,
  { words, past }: { words: Words; past: OpenWork['past'] },
): FrozenTotals {
  const ofUnit = (level: string) => readCell(level, periodsTab.columns.level, words) === 'unit';
  const read = wantedRows(ports, periodsTab, {
    keys: ['level', 'dispatchId'],
    isWanted: ([level = '', id = '']) => !ofUnit(level) && !past.has(id),
    last: MOST_INSERTED,
  });
  return { read, frozen: rowsOf(read).map(frozenOf) };
}
