import { openDialog } from '../../frame/dialog/dialog';
import { server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { ImportCalls } from '../import-calls';
import type { ImportData, ImportView } from '../rules/import-view';
import { emptyDraft } from './import-draft';
import type { ImportDialogState, Step } from './import-room';
import { IMPORT_WORDS } from './import-words';
import { answerPreview } from './steps/answer-preview';
import { chooseStep } from './steps/choose-step';
import { columnStep } from './steps/column-step';
import { unitPreview } from './steps/unit-preview';

const steps: Readonly<Record<Step, (room: ImportDialogState) => void>> = {
  choose: chooseStep,
  columns: columnStep,
  preview: (room) => void (room.draft.kind === 'units' ? unitPreview(room) : answerPreview(room)),
};

function openImport(view: ImportView): void {
  const dialog = openDialog(view.language, IMPORT_WORDS, ({ title }) => title);
  let asked: Promise<ImportData> | null = null;
  let shown: Step = 'choose';
  const room: ImportDialogState = {
    dialog,
    words: dialog.words,
    draft: emptyDraft(view.kind),
    onFile: (fresh = false) => {
      if (fresh || asked === null) asked = server<ImportCalls>().importDesk();
      asked.catch(() => {
        asked = null;
      });
      return asked;
    },
    show: (step) => {
      if (step !== shown) window.scrollTo(0, 0);
      shown = step;
      steps[step](room);
    },
  };
  room.show('choose');
}

openImport(readView<ImportView>());
