import type { RunReport } from '../local/runs/run-report';
import type { JournalEntry } from '../local/services/world/journal-entry';

/** Counts of a run. They are the same on every machine. */
export interface Counts {
  /** Data calls: cells, flush, lock, property, cache, mail. */
  readonly calls: number;
  /** Data calls among them that flush, and those that try to take the lock. */
  readonly flushes: number;
  readonly locks: number;
  /** Other calls: getRange, getLastRow, Utilities … */
  readonly handles: number;
  /** Those among them that ask how far a sheet goes: each takes almost as long as reading cells. */
  readonly extents: number;
  /** Cells read; a cell read twice counts twice. */
  readonly read: number;
  readonly written: number;
}

const EXTENT = /^Sheet\.get(?:DataRange|(?:Last|Max)(?:Row|Column)s?)$/;

export function countsOf({ calls, dataCalls, journal }: RunReport): Counts {
  const named = (call: string) => journal.filter(({ name }) => name === call).length;
  return {
    calls: dataCalls,
    flushes: named('SpreadsheetApp.flush'),
    locks: named('Lock.tryLock'),
    handles: calls - dataCalls,
    extents: journal.filter(({ name }) => EXTENT.test(name)).length,
    read: cellsIn(journal, 'read'),
    written: cellsIn(journal, 'written'),
  };
}

function cellsIn(journal: readonly JournalEntry[], kind: JournalEntry['cells']): number {
  return journal.reduce((sum, { cells, size }) => sum + (cells === kind ? size : 0), 0);
}

/** Arguments of a read of a single row or column: headers, or a column that is searched. */
const LINE = /^\d+, \d+, (?:1, \d+|\d+, 1)$/;

/** Arguments of a range of one whole row, or of a column without an end: `"2:2"`, `"M2:M"`. */
const OPEN_LINE = /^"(?:(\d+):\1|([A-Z]+)\d+:\2)"$/;

/** Counts the cells read as single rows or columns. All of them count as used. */
export function cellsInLines(journal: readonly JournalEntry[]): number {
  return journal
    .filter(
      ({ name, args }, at) =>
        (name === 'Sheet.getSheetValues' && LINE.test(args)) ||
        (name === 'Range.getValues' && OPEN_LINE.test(journal[at - 1]?.args ?? '')),
    )
    .reduce((sum, { size }) => sum + size, 0);
}

/** Longest time for which a run held the lock, in virtual milliseconds; 0 if it did not take the lock. */
export function longestLock(journal: readonly JournalEntry[]): number {
  const ends = journal.filter(({ name }) => name === 'Lock.releaseLock').map(endOf);
  const held = journal
    .filter(({ name }) => name === 'Lock.tryLock')
    .map(endOf)
    .map((from) => (ends.find((end) => end > from) ?? Number.NaN) - from);
  return Math.round(Math.max(0, ...held));
}

const endOf = ({ start, cost }: JournalEntry) => start + cost;
