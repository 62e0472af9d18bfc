import type { FormOutcome } from '../forms/form-view';
import type { Obligation } from '../records/obligation';
import type { AnswerOrder, ImportOrder } from './rules/import-order';
import type { ImportData } from './rules/import-view';

export interface ImportCalls {
  readImport: () => ImportData;
  importUnits: (order: ImportOrder) => FormOutcome;
  undoImport: () => FormOutcome;
  answersOnFile: (dispatchId: string) => Obligation[];
  importAnswers: (order: AnswerOrder) => FormOutcome;
  undoAnswers: () => FormOutcome;
}
