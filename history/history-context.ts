import type { Language } from '../src/texts/language';
import type { HistoryWords } from './history-words';
import type { Disk } from './store/disk';

export interface HistoryContext {
  readonly language: Language;
  readonly words: HistoryWords;
  /** Version of this program. A file from a later version may have content that this one cannot read. */
  readonly version: string;
  readonly disk: Disk;
  readonly isAlive: (pid: number) => boolean;
  readonly print: (line: string) => void;
  readonly reportProgress: (line: string) => void;
}
