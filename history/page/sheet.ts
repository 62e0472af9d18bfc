import type { Language } from '../../src/texts/language';
import type { Value } from '../store/columns';
import type { Engine } from '../store/engine';
import type { PageWords } from './page-words';

/** What the parts of the page are made from. */
export interface Sheet {
  readonly engine: Engine;
  readonly language: Language;
  readonly words: PageWords;
  /** The newest month that any figure is of. */
  readonly newest: { readonly year: Value; readonly month: Value };
}
