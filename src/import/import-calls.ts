import type { FormOutcome } from '../forms/form-view';
import type { Obligation } from '../records/obligation';
import type { AnswerOrder, ImportOrder } from './rules/import-order';
import type { ImportData } from './rules/import-view';

/** What the dialog Nhập đơn vị calls. */
export interface ImportCalls {
  importDesk: () => ImportData;
  importUnits: (order: ImportOrder) => FormOutcome;
  undoImport: () => FormOutcome;
  /** What units owe on a dispatch, by its id. */
  answersOnFile: (dispatch: string) => Obligation[];
  importAnswers: (order: AnswerOrder) => FormOutcome;
  undoAnswers: () => FormOutcome;
}
