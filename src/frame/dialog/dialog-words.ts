import { dialogs as en } from '../../words/en/pages/dialogs/dialogs';
import { dialogs as vi } from '../../words/vi/pages/dialogs/dialogs';
import type { InBoth } from '../view';

export type DialogWords = typeof vi;

export const DIALOG_WORDS: InBoth<DialogWords> = { vi, en };
