import { type DialogDesk, openDialog } from '../../frame/dialog/dialog-desk';
import type { Language } from '../../texts/language';
import { tellDialog as en } from '../../words/en/pages/tell-dialog';
import { tellDialog as vi } from '../../words/vi/pages/tell-dialog';

/** What the parts of the dialog of telling by hand work with. */
export type TellDesk = DialogDesk<typeof vi>;

/** Opens the dialog of telling by hand. */
export function openTellDesk(language: Language): TellDesk {
  return openDialog(language, { vi, en }, (words) => words.tell.title);
}
