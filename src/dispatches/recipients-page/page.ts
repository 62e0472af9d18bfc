import { choiceOf, field } from '../../forms/field-view';
import { fieldForm, openFieldForm } from '../../forms/form-page/field-form';
import type { FormAnswers, FormProblem } from '../../forms/form-view';
import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { DispatchRecipients, RecipientsCalls, RecipientsView } from '../recipients-view';
import { blockTable } from './block-table';
import { RECIPIENTS_WORDS, type RecipientsDialog } from './recipients-words';

/** Nothing is written before the user has seen what the change does. */
function showForm(
  dialog: RecipientsDialog,
  view: RecipientsView,
  current: DispatchRecipients,
): void {
  const { words } = dialog;
  const table = blockTable(dialog, current);
  const units = { options: view.units, hint: words.unitHint };
  const { body } = openFieldForm(dialog, {
    fields: [
      field('addUnits', words.addUnits, 'units', units),
      field('removeUnits', words.removeUnits, 'units', units),
      field('reason', words.reason, 'text', { hint: words.reasonHint }),
    ],
    submitLabel: words.preview,
    second: button(dialog.words.close, 'second', closeDialog),
    submit: (answers) => {
      const order = { ...answers, ...table.read(), dispatch: current.dispatch };
      return showPreview(dialog, order, show);
    },
  });
  // Inside the form, whose buttons stay in sight while it is scrolled.
  body.prepend(...dispatchChoice(dialog, view, current), ...table.elements);
  const show = () =>
    dialog.show(
      element('h1', { class: 'spoken' }, words.title),
      paragraph(words.intro, 'soft'),
      body,
    );
  show();
}

/** Shows the recipients of another dispatch once it is chosen. */
function dispatchChoice(
  dialog: RecipientsDialog,
  view: RecipientsView,
  current: DispatchRecipients,
): HTMLElement[] {
  const { name, label, options } = choiceOf('dispatch', dialog.words.dispatch, view.dispatches);
  const props = { id: `field-${name}`, name, label, hint: '', need: '' };
  const choice = choiceField(props, options, current.dispatch);
  const status = element('div', { class: 'status' });
  choice.element.addEventListener('change', async () => {
    const run = () => server<RecipientsCalls>().readRecipients(choice.read());
    const pressed = button('', 'quiet', () => undefined);
    const chosen = await runAct(dialog, { pressed, status, run });
    if (chosen) showForm(dialog, view, chosen);
  });
  return [choice.element, status];
}

async function showPreview(
  dialog: RecipientsDialog,
  order: FormAnswers,
  back: () => void,
  warning = '',
): Promise<readonly FormProblem[]> {
  const { words } = dialog;
  const preview = await server<RecipientsCalls>().previewRecipients(order);
  if (!preview.ok) return preview.problems;
  const { sentences, added, removed, seen } = preview;
  const place = element('div');
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    place,
    element('h2', {}, words.review),
    element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
    ...fieldForm(dialog, {
      fields: [],
      submitLabel: words.write(added, removed),
      second: button(words.back, 'second', back),
      submit: async () => {
        const outcome = await server<RecipientsCalls>().changeRecipients({ ...order, seen });
        if (outcome.done) {
          dialog.finish('good', outcome.message);
          return [];
        }
        const [problem] = outcome.problems;
        return showPreview(dialog, order, back, problem?.message);
      },
    }),
  );
  showNotice(dialog, place, warning === '' ? 'plain' : 'warning', warning || words.notYet);
  return [];
}

const view = readView<RecipientsView>();
const dialog = openDialog(view.language, RECIPIENTS_WORDS, ({ title }) => title);
showForm(dialog, view, view.current);
