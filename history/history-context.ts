import type { Language } from '../src/texts/language';
import type { HistoryWords } from './history-words';

export interface HistoryContext {
  readonly language: Language;
  readonly words: HistoryWords;
  readonly print: (line: string) => void;
}
