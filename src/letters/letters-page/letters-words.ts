import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { lettersDialog as en } from '../../words/en/pages/letters-dialog';
import { lettersDialog as vi } from '../../words/vi/pages/letters-dialog';

export const LETTERS_WORDS: ByLanguage<typeof vi> = { vi, en };

export type LettersDialog = Dialog<typeof vi>;
