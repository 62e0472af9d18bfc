import type { JournalEntry } from './journal-entry';
import type { Machine } from './machine-port';
import type { MenuMade } from './menu';
import type { Fault, RunningExecution } from './running-execution';
import type { HostPort, Settings } from './settings';
import type { WorldState } from './world-state';

/** What the machine needs of the spreadsheet's store. */
export interface CellStore {
  end(execution: number): void;
  discard(execution: number): void;
  /** Lets the run's next read see the file as it was before the last change by anyone. */
  readStale(execution: number): void;
}

/** The machine as the services beside the spreadsheet see it. */
export interface World extends Machine {
  readonly settings: Settings;
  readonly host: HostPort;
  /** Replaced as a whole when a saved state is brought back. */
  state: WorldState;
  journal: JournalEntry[];
  /** The menus on each person's screen. */
  menus: Record<string, MenuMade[]>;
  current: RunningExecution | null;
  /** Runs that wait in the middle of a call while something else happens, outermost first. */
  suspended: RunningExecution[];
  /** What befalls the next run that meets it; null for nothing. */
  nextFault: Fault | null;
  store: CellStore | null;
  /** The run under way; a service called outside of one is a mistake of the caller. */
  running(): RunningExecution;
  /** Moves the virtual clock on. */
  pass(ms: number): void;
  /** Runs script code from inside a service, so that its service calls count as the script's own. */
  asScript<R>(body: () => R): R;
  /** The script's Math.random: a run draws from a generator of its own, so that it can be brought back to where it paused. */
  random(): number;
  /** A number from 0 up to 1 for what Google itself chooses at random, as uuids and ids. */
  draw(): number;
}
