import { dialogs as en } from '../../words/en/pages/dialogs/dialogs';
import { dialogs as vi } from '../../words/vi/pages/dialogs/dialogs';
import type { InBoth } from '../view';

/** The words that all dialogs share, in one language. */
export type DialogWords = typeof vi;

/** The words that all dialogs share. */
export const DIALOG_WORDS: InBoth<DialogWords> = { vi, en };
