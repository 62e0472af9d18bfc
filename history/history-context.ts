import type { Language } from '../src/texts/language';
import type { HistoryWords } from './history-words';
import type { Disk } from './store/disk';

export interface HistoryContext {
  readonly language: Language;
  readonly words: HistoryWords;
  /** Version of this program. A file made by a later one may contain things unknown to it. */
  readonly version: string;
  readonly disk: Disk;
  readonly isAlive: (pid: number) => boolean;
  readonly print: (line: string) => void;
  readonly reportProgress: (line: string) => void;
}
