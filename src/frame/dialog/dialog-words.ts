import type { Language } from '../../texts/language';
import { dialogs as en } from '../../words/en/pages/dialogs';
import { dialogs as vi } from '../../words/vi/pages/dialogs';

/** The words that all dialogs share, in one language. */
export type DialogWords = typeof vi;

/** The words that all dialogs share. */
export const DIALOG_WORDS: Readonly<Record<Language, DialogWords>> = { vi, en };
