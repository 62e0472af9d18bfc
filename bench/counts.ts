import type { RunReport } from '../local/runs/run-report';
import type { JournalEntry } from '../local/services/world/journal-entry';

/** Counts of a run, the same on every machine. */
export interface Counts {
  /** Data calls: cells, flush, lock, property, cache, mail. */
  readonly calls: number;
  /** Other calls: getRange, getLastRow, Utilities … */
  readonly handles: number;
  /** Cells that it read, those read twice counted twice, and cells that it wrote. */
  readonly read: number;
  readonly written: number;
}

export function countsOf({ calls, dataCalls, journal }: RunReport): Counts {
  return {
    calls: dataCalls,
    handles: calls - dataCalls,
    read: cellsIn(journal, 'read'),
    written: cellsIn(journal, 'written'),
  };
}

function cellsIn(journal: readonly JournalEntry[], kind: JournalEntry['cells']): number {
  return journal.reduce((sum, { cells, size }) => sum + (cells === kind ? size : 0), 0);
}

/** A single row or column as it is read by itself: headers, or the column in which something is sought. */
const LINE = /^\d+, \d+, (?:1, \d+|\d+, 1)$/;

/** Counts the cells that were read as single rows and columns: all of those are looked at. */
export function cellsInLines(journal: readonly JournalEntry[]): number {
  return journal
    .filter(({ name, args }) => name === 'Sheet.getSheetValues' && LINE.test(args))
    .reduce((sum, { size }) => sum + size, 0);
}

/** Finds the longest time for which a run held the lock, in virtual milliseconds; 0 without it. */
export function longestLock(journal: readonly JournalEntry[]): number {
  const ends = journal.filter(({ name }) => name === 'Lock.releaseLock').map(endOf);
  const held = journal
    .filter(({ name }) => name === 'Lock.tryLock')
    .map(endOf)
    .map((from) => (ends.find((end) => end > from) ?? Number.NaN) - from);
  return Math.round(Math.max(0, ...held));
}

const endOf = ({ start, cost }: JournalEntry) => start + cost;
