import type { Language } from '../src/texts/language';
import type { HistoryWords } from './history-words';
import type { Disk } from './store/disk';

/** What a run of the command needs. */
export interface HistoryContext {
  readonly language: Language;
  readonly words: HistoryWords;
  /** Version of this program. A file made by a later one may contain things unknown to it. */
  readonly version: string;
  readonly disk: Disk;
  /** True if a process of this machine is running. */
  readonly isAlive: (pid: number) => boolean;
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Reports the progress of a long run. */
  readonly reportProgress: (line: string) => void;
}
