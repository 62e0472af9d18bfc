import { type DialogDesk, openDialog } from '../../frame/dialog/dialog-desk';
import type { Language } from '../../texts/language';
import { lettersDialog as en } from '../../words/en/pages/letters-dialog';
import { lettersDialog as vi } from '../../words/vi/pages/letters-dialog';

/** What the parts of the dialogs about letters work with. */
export type LettersDesk = DialogDesk<typeof vi>;

/** Opens a dialog about letters. */
export function openLettersDesk(
  language: Language,
  titleIn: (words: typeof vi) => string,
): LettersDesk {
  return openDialog(language, { vi, en }, titleIn);
}
