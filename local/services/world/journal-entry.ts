import type { CallKind } from './machine-port';

/** `start` and `cost` are milliseconds of virtual time. */
export interface JournalEntry {
  ordinal: number;
  execution: number;
  entry: string;
  /** Number of the call within its run, from 1. */
  call: number;
  /** Class and method, such as Range.setValues. */
  name: string;
  args: string;
  kind: CallKind;
  /** Name of the tab that the call is about, `''` if it is about none. */
  tab: string;
  /** Whether the call reads or writes cells. `size` is the number of these cells. */
  cells: 'read' | 'written' | '';
  size: number;
  start: number;
  cost: number;
  outcome: 'done' | 'threw' | 'killed' | 'refused' | 'asked';
}
