import type { CallKind } from './machine-port';

/** One service call: which run made it, when by the virtual clock, and what it cost. */
export interface JournalEntry {
  ordinal: number;
  execution: number;
  entry: string;
  /** The call's place in its own run, from 1. */
  call: number;
  /** Class and method, such as Range.setValues. */
  name: string;
  args: string;
  kind: CallKind;
  /** What it did to cells, blank for nothing, and to how many of them. */
  cells: 'read' | 'written' | '';
  size: number;
  start: number;
  cost: number;
  outcome: 'done' | 'threw' | 'killed' | 'refused' | 'asked';
}
