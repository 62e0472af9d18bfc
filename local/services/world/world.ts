import type { JournalEntry } from './journal-entry';
import type { Machine } from './machine-port';
import type { MenuMade } from './menu';
import type { Fault, RunningExecution } from './running-execution';
import type { HostPort, Settings } from './settings';
import type { WorldState } from './world-state';

/** What the machine needs from the spreadsheet's store. */
export interface CellStore {
  end(execution: number): void;
  discard(execution: number): void;
  /** The run's next read sees the file as it was before the last change by anyone. */
  readStale(execution: number): void;
}

/** The machine as the services other than the spreadsheet see it. */
export interface World extends Machine {
  readonly settings: Settings;
  readonly host: HostPort;
  /** Replaced as a whole when a saved state is restored. */
  state: WorldState;
  journal: JournalEntry[];
  /** Menus by person. */
  menus: Record<string, MenuMade[]>;
  current: RunningExecution | null;
  /** Runs suspended in the middle of a call while something else happens, outermost first. */
  suspended: RunningExecution[];
  /** Fault that is injected into the next run that meets it. */
  nextFault: Fault | null;
  store: CellStore | null;
  /** The current run. Throws if there is none. */
  running(): RunningExecution;
  /** Advances the virtual clock. */
  pass(ms: number): void;
  /** Runs script code from inside a service, so that its service calls are counted. */
  asScript<R>(body: () => R): R;
  /** The script's Math.random. Each run has its own generator, so that it can be continued after a pause. */
  random(): number;
  /** Number in [0, 1) for what Google itself chooses at random, such as uuids and ids. */
  draw(): number;
}
