import type { Language } from '../../core/language';
import { dialogs as en } from '../../words/en/dialogs';
import { dialogs as vi } from '../../words/vi/dialogs';

/** The words of the dialogs in one language. */
export type DialogWords = typeof vi;

/** Gives the words of the dialogs in a language. */
export function dialogWords(language: Language): DialogWords {
  return language === 'vi' ? vi : en;
}
