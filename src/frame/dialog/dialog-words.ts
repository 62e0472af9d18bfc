import { dialogs as en } from '../../words/en/pages/dialogs/dialogs';
import { dialogs as vi } from '../../words/vi/pages/dialogs/dialogs';
import type { ByLanguage } from '../view';

export type DialogWords = typeof vi;

export const DIALOG_WORDS: ByLanguage<DialogWords> = { vi, en };
