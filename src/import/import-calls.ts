import type { FormOutcome } from '../forms/form-view';
import type { Obligation } from '../records/obligation';
import type { AnswerOrder, ImportOrder } from './rules/import-order';
import type { ImportDesk } from './rules/import-view';

/** What the dialog Nhập đơn vị calls. */
export interface ImportCalls {
  importDesk: () => ImportDesk;
  importUnits: (order: ImportOrder) => FormOutcome;
  undoImport: () => FormOutcome;
  /** What units owe on a dispatch, by its id. */
  answersOnFile: (directive: string) => Obligation[];
  importAnswers: (order: AnswerOrder) => FormOutcome;
  undoAnswers: () => FormOutcome;
}
