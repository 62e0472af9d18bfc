import type { CallKind } from './machine-port';

/** One service call: the run that made it, its virtual time, and its cost. */
export interface JournalEntry {
  ordinal: number;
  execution: number;
  entry: string;
  /** Number of the call in its run, from 1. */
  call: number;
  /** Class and method, such as Range.setValues. */
  name: string;
  args: string;
  kind: CallKind;
  /** Effect on cells (blank if none). `size` is the number of cells. */
  cells: 'read' | 'written' | '';
  size: number;
  start: number;
  cost: number;
  outcome: 'done' | 'threw' | 'killed' | 'refused' | 'asked';
}
