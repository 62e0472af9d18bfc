import type { JournalEntry } from './journal-entry';
import type { Machine } from './machine-port';
import type { MenuMade } from './menu';
import type { Fault, RunningExecution } from './running-execution';
import type { HostPort, Settings } from './settings';
import type { WorldState } from './world-state';

export interface CellStore {
  end(execution: number): void;
  discard(execution: number): void;
  /** Lets the run's next call read the file as it was before the last commit. */
  readStale(execution: number): void;
}

/** The simulated backend, as the services other than the spreadsheet use it. */
export interface World extends Machine {
  readonly settings: Settings;
  readonly host: HostPort;
  /** Replaced as a whole when a saved state is restored. */
  state: WorldState;
  journal: JournalEntry[];
  menus: Record<string, MenuMade[]>;
  current: RunningExecution | null;
  /** Runs suspended in the middle of a call while something else happens. The outermost is first. */
  suspended: RunningExecution[];
  /** Fault for any run that has no fault of its own. Set to `null` once it has been thrown. */
  nextFault: Fault | null;
  store: CellStore | null;
  /** Throws if no run is under way. */
  running(): RunningExecution;
  pass(ms: number): void;
  /**
   * Runs script code from inside a service. Service calls of this code are counted; those that a service makes
   * itself are not.
   */
  asScript<R>(body: () => R): R;
  /**
   * Number for the script's Math.random. Each run has its own generator, so that it can be continued after a
   * pause.
   */
  random(): number;
  /** Number in [0, 1) for what Google itself chooses at random, such as UUIDs and ids. */
  draw(): number;
}
