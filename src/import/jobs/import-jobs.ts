import type { JobsFor } from '../../workbook/jobs-for';
import type { ImportCalls } from '../import-calls';
import { answersOnFile, importAnswers } from './import-answers';
import { importDesk } from './import-desk';
import { importUnits } from './import-units';
import { undoAnswers } from './undo-answers';
import { undoImport } from './undo-import';

/** What carries out the calls of the dialog Nhập đơn vị. */
export const importJobs: JobsFor<ImportCalls> = {
  importDesk,
  importUnits,
  undoImport,
  answersOnFile,
  importAnswers,
  undoAnswers,
};
