import type { StartedGoogle } from './services/start-google';
import type { JournalEntry } from './services/world/journal-entry';
import type { ExecutionRecord, Letter, TriggerRecord } from './services/world/world-state';

/** `at` is an ISO instant. */
export type SentLetter = Omit<Letter, 'at'> & { at: string };

export function createRecords({ world }: StartedGoogle) {
  return {
    /** Virtual time as an ISO instant. */
    get now(): string {
      return new Date(world.state.now).toISOString();
    },
    get letters(): SentLetter[] {
      return world.state.letters.map((one) => ({ ...one, at: new Date(one.at).toISOString() }));
    },
    /** Service calls since the start or the last `restore`, in order. */
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
    /** Number of the execution that holds each lock, by the lock's name. */
    get locks(): Record<string, number> {
      return world.state.locks;
    },
    get logs(): string[] {
      return world.state.logs;
    },
  };
}
