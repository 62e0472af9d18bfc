import type { Language } from '../../core/language';
import { importDialog as en } from '../../words/en/import-dialog';
import { importDialog as vi } from '../../words/vi/import-dialog';
import { type DialogDesk, openDialog } from '../frame/dialog-desk';

/** What the parts of the import dialog work with. */
export type ImportDesk = DialogDesk<typeof vi>;

/** Opens the import dialog. */
export function openImportDesk(language: Language): ImportDesk {
  return openDialog(language, { vi, en }, (words) => words.import.title);
}
