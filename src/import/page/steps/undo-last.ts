import type { FormOutcome } from '../../../forms/form-view';
import { button } from '../../../frame/button';
import { runAct } from '../../../frame/dialog/run-act';
import { element, fill } from '../../../frame/element';
import type { FillableField } from '../../../frame/fields/field';
import { paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { showNotice } from '../../../frame/show-notice';
import type { ImportCalls } from '../../import-calls';
import type { ListKind } from '../../rules/import-view';
import type { ImportDialogState } from '../dialog-state';

/** Undo of the last import of the list kind that is chosen. Empty if there is none. */
export function undoLast(state: ImportDialogState, kind: FillableField): HTMLElement {
  const { dialog } = state;
  const { choose: words } = state.words;
  const place = element('div');
  const calls = server<ImportCalls>();
  void state.onFile().then(
    ({ lastImport: { added, changed, answers } }) => {
      const undoable: Readonly<Record<ListKind, UndoableImport>> = {
        units: {
          rows: added + changed,
          description: words.last(dialog.count(added), dialog.count(changed)),
          label: words.undo,
          ask: words.undoAsk,
          run: calls.undoImport,
        },
        answers: {
          rows: answers,
          description: words.lastAnswers(dialog.count(answers)),
          label: words.undoAnswers,
          ask: words.undoAnswersAsk,
          run: calls.undoAnswers,
        },
      };
      const show = () => {
        const last = undoable[kind.read() as ListKind];
        fill(place, last.rows > 0 ? undoButton(state, last) : []);
      };
      show();
      kind.element.addEventListener('change', show);
    },
    () => undefined,
  );
  return place;
}

interface UndoableImport {
  readonly rows: number;
  readonly description: string;
  readonly label: string;
  readonly ask: string;
  readonly run: () => Promise<FormOutcome>;
}

function undoButton(
  state: ImportDialogState,
  { description, label, ask, run }: UndoableImport,
): HTMLElement[] {
  const { dialog, words } = state;
  const status = element('div');
  const sure = button(words.choose.undoSure, 'main', async () => {
    const outcome = await runAct(dialog, {
      pressed: sure,
      status,
      run,
    });
    if (outcome?.done) dialog.finish('good', outcome.message);
  });
  const undo = button(label, 'second', () => {
    const question = showNotice(dialog, status, 'warning', ask);
    question.append(element('p', { class: 'acts' }, sure));
    question.focus();
  });
  return [element('div', { class: 'last' }, paragraph(description), undo), status];
}
