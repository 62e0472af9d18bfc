import type { Language } from '../src/texts/language';
import type { HistoryWords } from './history-words';
import type { Disk } from './store/disk';

/** What a run of the command works with. */
export interface Desk {
  readonly language: Language;
  readonly words: HistoryWords;
  /** Version of this program: a file of a later one may hold what it does not know. */
  readonly version: string;
  /** What writes files. */
  readonly disk: Disk;
  /** Tells whether a process of this machine still runs. */
  readonly isAlive: (process: number) => boolean;
  /** Prints a line of the answer. */
  readonly print: (line: string) => void;
  /** Tells how far a long run has come. */
  readonly tell: (line: string) => void;
}
