import { button } from '../../frame/button';
import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import type { Field } from '../../frame/fields/field';
import { tellIn } from '../../frame/tell-in';
import type { FormAnswers, Field as FormField, FormProblem } from '../form-view';
import { formField } from './form-field';
import { formProblems } from './form-problems';

/** A form of fields with what happens to the answers. */
export interface FieldForm {
  readonly fields: readonly FormField[];
  readonly submitLabel: string;
  /** The button beside the one that sends. */
  readonly second: HTMLButtonElement;
  /** Takes the answers, once the page itself finds nothing wrong with them; gives what must be mended. */
  take(answers: FormAnswers): Promise<readonly FormProblem[]>;
}

interface OpenForm {
  readonly desk: DialogDesk;
  readonly form: FieldForm;
  readonly fields: readonly Field[];
  readonly said: HTMLElement;
}

/** Builds a form, and the place below it for what is wrong: it asks, checks, hands the answers on, and shows each problem beside its field. */
export function fieldForm(desk: DialogDesk, form: FieldForm): HTMLElement[] {
  const fields = form.fields.map((field) => formField(desk.words, field));
  const open = { desk, form, fields, said: element('div') };
  const submit = button(form.submitLabel, 'main', () => void send(open, buttons, submit));
  submit.type = 'submit';
  const buttons = [submit, form.second];
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
  return [body, open.said];
}

async function send(
  open: OpenForm,
  buttons: readonly HTMLButtonElement[],
  pressed: HTMLButtonElement,
): Promise<void> {
  const { desk, form, fields, said } = open;
  const answers: FormAnswers = Object.fromEntries(
    fields.map((field) => [field.name, field.read()]),
  );
  const faults = formProblems(form, answers, desk.words);
  if (faults.length > 0) {
    showProblems(open, faults);
    return;
  }
  const run = () => form.take(answers);
  const problems = await runAct(desk, { buttons, pressed, said, run });
  if (problems && problems.length > 0) showProblems(open, problems);
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
  tellIn(desk, said, 'problem', ...sentences);
  fields.find(({ name }) => problems.some(({ field }) => field === name))?.focus();
}
