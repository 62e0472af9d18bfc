import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { element, fill } from '../../frame/element';
import { dropField } from '../../frame/fields/drop-field';
import { paragraph } from '../../frame/notice';
import { closeDialog, messageOf, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type {
  SubordinateCalls,
  SubordinateDialogView,
  SubordinateFilesView,
} from '../rules/subordinates-view';
import { emptyDraft, type SubordinateDialogState } from './dialog-state';
import { readChosen } from './read-files';
import { subordinateResult } from './subordinate-result';
import { LOWER_WORDS } from './subordinate-words';

/** Opens Nhập tổng hợp cấp dưới: choose all files, see what each is, and only then write. */
function openSubordinates(view: SubordinateDialogView): void {
  const dialog = openDialog(view.language, LOWER_WORDS, ({ subordinates: lower }) => lower.title);
  const { subordinates: words } = dialog.words;
  const draft = emptyDraft();
  const result = element('div', { class: 'result' });
  let asked: Promise<SubordinateFilesView> | null = null;
  const onFile = () => {
    asked = asked ?? server<SubordinateCalls>().readSubordinates();
    asked.catch(() => {
      asked = null;
    });
    return asked;
  };
  const show = async () => {
    try {
      const room: SubordinateDialogState = {
        dialog,
        draft,
        onFile: await onFile(),
        redraw: () => void show(),
      };
      const focused = document.activeElement?.id ?? '';
      fill(result, draft.files.length === 0 ? [] : subordinateResult(room));
      if (focused !== '') document.getElementById(focused)?.focus();
    } catch (error) {
      showNotice(dialog, result, 'problem', dialog.words.failed(messageOf(error)));
    }
  };
  const look = {
    id: 'files',
    label: words.files,
    hint: words.drop,
    accept: '.xlsx',
    multiple: true,
  };
  const drop = dropField(look, async (chosen) => {
    fill(result, [paragraph(words.reading)]);
    for (const file of chosen) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      draft.files.push(readChosen(file.name, bytes));
    }
    await show();
    dialog.announce(words.notYet);
  });
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    paragraph(words.intro, 'soft'),
    drop,
    result,
    element('p', { class: 'acts' }, button(dialog.words.close, 'quiet', closeDialog)),
  );
  void show();
}

openSubordinates(readView<SubordinateDialogView>());
