import type { FrozenFigures } from '../../records/frozen-figures';
import { nameKey } from '../../texts/name-key';
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

/** Reads no rows of units, of which there may be thousands; of the dispatches in `past` only those of `period`. */
export function readFrozenTotals(
  ports: ReadPorts,
  { words, past, period = '' }: { words: Words; past: OpenWork['past']; period?: string },
): FrozenTotals {
  const ofUnit = (level: string) => readCell(level, periodsTab.columns.level, words) === 'unit';
  const read = wantedRows(ports, periodsTab, {
    keys: ['period', 'level', 'dispatchId'],
    isWanted: ([name = '', level = '', id = '']) =>
      !ofUnit(level) && (!past.has(id) || nameKey(name) === nameKey(period)),
    last: MOST_INSERTED,
  });
  return { read, frozen: rowsOf(read).map(frozenOf) };
}
