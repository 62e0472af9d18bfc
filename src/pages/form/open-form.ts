import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../../core/dialog-view';
import { button } from '../frame/button';
import { call, closeDialog } from '../frame/call';
import { type DialogDesk, openPlainDialog } from '../frame/dialog-desk';
import { element, fill } from '../frame/element';
import type { Field } from '../frame/field';
import { notice, paragraph } from '../frame/notice';
import { runAct } from '../frame/run-act';
import { formField } from './form-field';
import { formProblems } from './form-problems';

/** A form on the page. */
interface OpenForm {
  readonly desk: DialogDesk;
  readonly view: FormView;
  readonly fields: readonly Field[];
  readonly said: HTMLElement;
}

/** Opens a dialog that is one form: asks, checks, sends, and says what it came to. */
export function openForm(view: FormView): void {
  const desk = openPlainDialog(view.language, view.title);
  const fields = view.fields.map((field) => formField(desk.words, field));
  const form = { desk, view, fields, said: element('div') };
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    formBody(form),
    form.said,
  );
}

function formBody(form: OpenForm): HTMLElement {
  const { desk, view, fields } = form;
  const submit = button(view.submitLabel, 'main', () => void send(form, buttons, submit));
  submit.type = 'submit';
  const buttons = [submit, button(desk.words.close, 'second', closeDialog)];
  const body = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    ...fields.map(({ element: box }) => box),
    element('div', { class: 'acts' }, ...buttons),
  );
  body.addEventListener('submit', (event) => event.preventDefault());
  body.addEventListener('input', ({ target }) => {
    const at = fields.find(({ element: box }) => target instanceof Node && box.contains(target));
    at?.showProblem('');
  });
  return body;
}

async function send(
  form: OpenForm,
  buttons: readonly HTMLButtonElement[],
  pressed: HTMLButtonElement,
): Promise<void> {
  const { desk, view, fields, said } = form;
  const answers: FormAnswers = Object.fromEntries(
    fields.map((field) => [field.name, field.read()]),
  );
  const faults = formProblems(view, answers, desk.words);
  if (faults.length > 0) {
    showProblems(form, faults);
    return;
  }
  const run = () => call<FormOutcome>(view.submit, answers);
  const outcome = await runAct(desk, { buttons, pressed, said, run });
  if (outcome?.done) desk.finish('good', outcome.message);
  else if (outcome) showProblems(form, outcome.problems);
}

function showProblems({ desk, fields, said }: OpenForm, problems: readonly FormProblem[]): void {
  for (const field of fields) {
    const problem = problems.find(({ field: name }) => name === field.name);
    field.showProblem(problem?.message ?? '');
  }
  const general = problems.filter(({ field }) => fields.every(({ name }) => name !== field));
  const placed = problems.length - general.length;
  const sentences = [
    ...(placed > 0 ? [desk.words.form.mend(placed)] : []),
    ...general.map(({ message }) => message),
  ];
  fill(said, [notice('problem', ...sentences.map((sentence) => paragraph(sentence)))]);
  desk.announce(sentences.join(' '));
  fields.find(({ name }) => problems.some(({ field }) => field === name))?.focus();
}
