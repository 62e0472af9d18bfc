import type { Language } from '../../src/texts/language';
import type { Value } from '../store/columns';
import type { Engine } from '../store/engine';
import type { PageWords } from './page-words';

export interface PageContext {
  readonly engine: Engine;
  readonly language: Language;
  readonly words: PageWords;
  /** The latest month in the history. */
  readonly newest: { readonly year: Value; readonly month: Value };
}
