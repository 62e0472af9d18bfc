import type { StartedGoogle } from './services/start-google';
import type { JournalEntry } from './services/world/journal-entry';
import type { ExecutionRecord, Letter, TriggerRecord } from './services/world/world-state';

/** A letter with its time as an ISO instant. */
export type SentLetter = Omit<Letter, 'at'> & { at: string };

/** Records of the running Google. Each getter returns the current state. */
export function createRecords({ world }: StartedGoogle) {
  return {
    /** Virtual time as an ISO instant. */
    get now(): string {
      return new Date(world.state.now).toISOString();
    },
    /** Letters handed to MailApp, oldest first. */
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
