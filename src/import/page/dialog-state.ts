import type { Dialog } from '../../frame/dialog/dialog';
import type { ImportData } from '../rules/import-view';
import type { ImportDraft } from './import-draft';
import type { ImportWords } from './import-words';

export interface ImportDialogState {
  readonly dialog: Dialog;
  readonly words: ImportWords;
  readonly draft: ImportDraft;
  /** Cached; `fresh` requests the data from the server again. */
  onFile(fresh?: boolean): Promise<ImportData>;
  show(step: ImportStep): void;
}

export type ImportStep = 'choose' | 'columns' | 'preview';
