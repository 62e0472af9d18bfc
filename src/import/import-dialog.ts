import type { MenuDialog } from '../workbook/dialog';
import type { ImportCalls } from './import-calls';
import { answersOnFile, importAnswers, lastValuesOnFile } from './jobs/import-answers';
import { importUnits } from './jobs/import-units';
import { initialImport, readImport } from './jobs/open-import';
import { undoAnswers } from './jobs/undo-answers';
import { undoImport } from './jobs/undo-import';

export const importDialog = {
  page: 'import',
  size: [900, 640],
  title: ({ says, forms }, chosen) =>
    chosen?.kind === 'answers' ? forms.recordAnswer.list : says.importTitle,
  entry: 'openImport',
  guard: 'whenSetUp',
  view: initialImport,
  calls: {
    readImport,
    importUnits,
    undoImport,
    answersOnFile,
    lastValuesOnFile,
    importAnswers,
    undoAnswers,
  },
} as const satisfies MenuDialog<ImportCalls>;
