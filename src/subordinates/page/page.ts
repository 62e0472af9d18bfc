import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { causeOf } from '../../frame/dialog/failure-text';
import { element, fill } from '../../frame/element';
import { dropField } from '../../frame/fields/drop-field';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { SubordinateCalls, SubordinateDialogView } from '../rules/subordinates-view';
import { emptySubordinateDraft, type SubordinateDialogState } from './dialog-state';
import { readChosen } from './read-files';
import { type SubordinateResult, subordinateResult } from './subordinate-result';
import { SUBORDINATE_WORDS } from './subordinate-words';

const NO_RESULT: SubordinateResult = { parts: [], buttons: [] };

/** Nothing is written until the person confirms. */
function openSubordinates(view: SubordinateDialogView): void {
  const dialog = openDialog(
    view.language,
    SUBORDINATE_WORDS,
    ({ subordinates }) => subordinates.title,
  );
  const { subordinates: words } = dialog.words;
  const draft = emptySubordinateDraft();
  const result = element('div', { class: 'result' });
  const status = element('div');
  const close = button(dialog.words.close, 'quiet', closeDialog);
  const bar = element('div', { class: 'acts' }, close);
  let loading = view.files && Promise.resolve(view.files);
  const loadView = () => {
    loading = loading ?? server<SubordinateCalls>().readSubordinates();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  const show = async () => {
    try {
      const state: SubordinateDialogState = {
        dialog,
        draft,
        view: await loadView(),
        redraw: () => void show(),
      };
      const focused = document.activeElement?.id ?? '';
      const { parts, buttons } =
        draft.files.length === 0 ? NO_RESULT : subordinateResult(state, status);
      fill(result, parts);
      fill(bar, [...buttons, close]);
      if (focused !== '') document.getElementById(focused)?.focus();
    } catch (error) {
      showNotice(dialog, result, 'problem', dialog.words.failed(causeOf(error, dialog.words)));
    }
  };
  const options = {
    id: 'files',
    label: words.files,
    hint: words.drop,
    accept: '.xlsx',
    multiple: true,
  };
  const drop = dropField(options, async (chosen) => {
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
    status,
    bar,
  );
  void show();
}

openSubordinates(readView<SubordinateDialogView>());
