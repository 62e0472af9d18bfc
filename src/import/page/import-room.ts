import type { Dialog } from '../../frame/dialog/dialog';
import type { ImportData } from '../rules/import-view';
import type { ImportDraft } from './import-draft';
import type { ImportWords } from './import-words';

/** What the steps of the dialog share. */
export interface ImportDialogState {
  readonly dialog: Dialog;
  readonly words: ImportWords;
  readonly draft: ImportDraft;
  /** What the list is compared with; asked for anew when `fresh`. */
  onFile(fresh?: boolean): Promise<ImportData>;
  /** Shows one of the steps. */
  show(step: Step): void;
}

/** A step of the dialog: choose a list, check its columns, look at what it would do. */
export type Step = 'choose' | 'columns' | 'preview';
