import { openDialog } from '../../frame/dialog/dialog';
import { server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { ImportCalls } from '../import-calls';
import type { ImportView } from '../rules/import-view';
import type { ImportDialogState, ImportStep } from './dialog-state';
import { emptyImportDraft } from './import-draft';
import { IMPORT_WORDS } from './import-words';
import { answerPreview } from './steps/answer-preview';
import { chooseStep } from './steps/choose-step';
import { columnStep } from './steps/column-step';
import { unitPreview } from './steps/unit-preview';

const steps: Readonly<Record<ImportStep, (state: ImportDialogState) => void>> = {
  choose: chooseStep,
  columns: columnStep,
  preview: (state) =>
    void (state.draft.kind === 'units' ? unitPreview(state) : answerPreview(state)),
};

function openImport(view: ImportView): void {
  const dialog = openDialog(view.language, IMPORT_WORDS, ({ title, answers }) =>
    view.kind === 'answers' ? answers.title : title,
  );
  let data = view.first && Promise.resolve(view.first);
  let shown: ImportStep = 'choose';
  const state: ImportDialogState = {
    dialog,
    words: dialog.words,
    draft: emptyImportDraft(view.kind),
    onFile: (fresh = false) => {
      if (fresh || data === null) data = server<ImportCalls>().readImport();
      data.catch(() => {
        data = null;
      });
      return data;
    },
    show: (step) => {
      if (step !== shown) window.scrollTo(0, 0);
      shown = step;
      steps[step](state);
    },
  };
  state.show('choose');
}

openImport(readView<ImportView>());
