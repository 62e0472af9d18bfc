import type { FormOutcome } from '../forms/form-view';
import type { Obligation } from '../records/obligation';
import type { ReportedValue } from '../records/reported-value';
import type { AnswerOrder, ImportOrder } from './rules/import-order';
import type { ImportData } from './rules/import-view';

export interface ImportCalls {
  readImport: () => ImportData;
  importUnits: (order: ImportOrder) => FormOutcome;
  undoImport: () => FormOutcome;
  answersOnFile: (dispatchId: string) => Obligation[];
  /** Values that units reported last, for dispatches other than this one, by unit code. */
  lastValuesOnFile: (dispatchId: string) => [unitCode: string, values: readonly ReportedValue[]][];
  importAnswers: (order: AnswerOrder) => FormOutcome;
  undoAnswers: () => FormOutcome;
}
