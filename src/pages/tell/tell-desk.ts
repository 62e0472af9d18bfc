import type { Language } from '../../core/language';
import { tellDialog as en } from '../../words/en/tell-dialog';
import { tellDialog as vi } from '../../words/vi/tell-dialog';
import { type DialogDesk, openDialog } from '../frame/dialog-desk';

/** What the parts of the dialog of telling by hand work with. */
export type TellDesk = DialogDesk<typeof vi>;

/** Opens the dialog of telling by hand. */
export function openTellDesk(language: Language): TellDesk {
  return openDialog(language, { vi, en }, (words) => words.tell.title);
}
