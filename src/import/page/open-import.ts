import type { ImportDesk, ImportView } from '../../forms/form-view';
import { call } from '../../frame/call';
import { openDialog } from '../../frame/dialog-desk';
import { chooseStep } from './choose-step';
import { emptyDraft, type ImportRoom } from './import-room';
import { IMPORT_WORDS } from './import-words';

/** Opens the dialog that takes in a list: choose it, check its columns, look, and only then write. */
export function openImport(view: ImportView): void {
  const desk = openDialog(view.language, IMPORT_WORDS, ({ title }) => title);
  let asked: Promise<ImportDesk> | null = null;
  const room: ImportRoom = {
    desk,
    words: desk.words,
    draft: emptyDraft(),
    onFile: (fresh = false) => {
      if (fresh || asked === null) asked = call<ImportDesk>('importDesk');
      asked.catch(() => {
        asked = null;
      });
      return asked;
    },
  };
  chooseStep(room);
}
