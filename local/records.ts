import type { StartedGoogle } from './services/start-google';
import type { JournalEntry } from './services/world/journal-entry';
import type { ExecutionRecord, Letter, TriggerRecord } from './services/world/world-state';

/** A letter whose `at` is an ISO instant. */
export type SentLetter = Omit<Letter, 'at'> & { at: string };

/** Records of the running Google, read live: each getter returns the current state. */
export function createRecords({ world }: StartedGoogle) {
  return {
    /** Virtual time as ISO instant. */
    get now(): string {
      return new Date(world.state.now).toISOString();
    },
    /** Letters handed to MailApp, oldest first. */
    get letters(): SentLetter[] {
      return world.state.letters.map((one) => ({ ...one, at: new Date(one.at).toISOString() }));
    },
    /** Every service call since the start or the last restore. */
    get journal(): JournalEntry[] {
      return world.journal;
    },
    get executions(): ExecutionRecord[] {
      return world.state.executions;
    },
    get triggers(): TriggerRecord[] {
      return world.state.triggers;
    },
    /** Properties by store: `script`, `document`, `user:<address>`. */
    get properties(): Record<string, Record<string, string>> {
      return world.state.properties;
    },
    /** Execution number by the name of the lock that it holds. */
    get locks(): Record<string, number> {
      return world.state.locks;
    },
    get logs(): string[] {
      return world.state.logs;
    },
  };
}
