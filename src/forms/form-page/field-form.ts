import { button } from '../../frame/button';
import type { Dialog } from '../../frame/dialog/dialog';
import type { DialogWords } from '../../frame/dialog/dialog-words';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import {
  checkField,
  choiceField,
  choicesField,
  radiosField,
} from '../../frame/fields/choice-fields';
import type { FillableField } from '../../frame/fields/field';
import { suggestField } from '../../frame/fields/suggest-field';
import { dayNote, textField } from '../../frame/fields/text-field';
import { unitsField } from '../../frame/fields/units-field';
import { showNotice } from '../../frame/show-notice';
import type { FormAnswers, FormField, FormProblem } from '../form-view';
import { type ArrangedFields, arrangeFields } from './arrange-fields';
import { figuresField } from './figures-field';
import { formProblems } from './form-problems';

export interface FieldForm {
  readonly fields: readonly FormField[];
  readonly submitLabel: string;
  readonly second: HTMLButtonElement | readonly HTMLButtonElement[];
  /** Name of the consent checkbox. While it is unticked, the server only validates. */
  readonly consent?: string | undefined;
  readonly check?: (() => readonly FormProblem[]) | undefined;
  submit(answers: FormAnswers): Promise<readonly FormProblem[]>;
}

export interface OpenForm {
  readonly dialog: Dialog;
  readonly form: FieldForm;
  readonly fields: readonly FillableField[];
  readonly arranged: ArrangedFields;
  readonly body: HTMLFormElement;
  readonly status: HTMLElement;
}

export function fieldForm(dialog: Dialog, form: FieldForm): HTMLElement[] {
  return [openFieldForm(dialog, form).body];
}

export function openFieldForm(dialog: Dialog, form: FieldForm): OpenForm {
  const fields = form.fields.map((field) => formField(dialog, field));
  const arranged = arrangeFields(form.fields, fields, dialog.words.form.fold);
  const status = element('div', { class: 'status' });
  const submit = button(form.submitLabel, 'main', () => void sendForm(open, submit, form.submit));
  submit.type = 'submit';
  const buttons = [submit, ...[form.second].flat()];
  const body = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    ...arranged.elements,
    status,
    element('div', { class: 'acts' }, ...buttons),
  );
  const open: OpenForm = { dialog, form, fields, arranged, body, status };
  body.addEventListener('submit', (event) => event.preventDefault());
  body.addEventListener('input', ({ target }) => {
    const at = fields.find(({ element: box }) => target instanceof Node && box.contains(target));
    at?.showProblem('');
    if (at) arranged.changed(at.name);
    arranged.refresh();
  });
  return open;
}

/**
 * Submits the form unless the page's own checks fail. If they fail and the form has a consent box,
 * the server still validates (the answers are sent without consent), so that all problems are shown
 * at once.
 */
export async function sendForm(
  open: OpenForm,
  pressed: HTMLButtonElement,
  submitAnswers: FieldForm['submit'],
): Promise<void> {
  const { dialog, arranged, status, form } = open;
  const { consent, check } = form;
  const answers = arranged.read();
  const faults = [
    ...formProblems({ fields: arranged.visible() }, answers, dialog),
    ...(check?.() ?? []),
  ];
  markFields(open, faults);
  const run = async (): Promise<readonly FormProblem[]> => {
    if (faults.length === 0) return submitAnswers(answers);
    if (!consent) return faults;
    const others = await submitAnswers({ ...answers, [consent]: '' });
    return [...faults, ...others.filter(({ field }) => field !== consent)];
  };
  const problems = await runAct(dialog, { pressed, status, run });
  if (problems && problems.length > 0) showProblems(open, problems);
}

function markFields({ fields, arranged }: OpenForm, problems: readonly FormProblem[]): void {
  for (const field of fields) {
    const problem = problems.find(({ field: name }) => name === field.name);
    field.showProblem(problem?.message ?? '');
    if (problem) arranged.reveal(field.name);
  }
}

function showProblems(open: OpenForm, problems: readonly FormProblem[]): void {
  const { dialog, fields, status } = open;
  markFields(open, problems);
  const general = problems.filter(({ field }) => fields.every(({ name }) => name !== field));
  const fieldCount = fields.filter(({ name }) =>
    problems.some(({ field }) => field === name),
  ).length;
  const sentences = [
    ...(fieldCount > 0 ? [dialog.words.form.mend(fieldCount)] : []),
    ...general.map(({ message }) => message),
  ];
  showNotice(dialog, status, 'problem', ...sentences).scrollIntoView({ block: 'nearest' });
  fields.find(({ name }) => problems.some(({ field }) => field === name))?.focus();
}

function formField({ words, language }: Dialog, field: FormField): FillableField {
  const { name, label, hint, kind, required, requiredWhen, value, options } = field;
  const need = required || requiredWhen ? words.required : '';
  const props = { id: `field-${name}`, name, label, hint, need };
  switch (kind) {
    case 'choice':
      return choiceField(props, withNone(words, field), value);
    case 'radios':
      return radiosField(props, options, value);
    case 'choices':
      return choicesField(props, options, value.split('; '));
    case 'unit':
      return suggestField(props, options, value);
    case 'units':
      return unitsField(words, props, options, value);
    case 'check':
      return checkField(props, value === 'yes');
    case 'figures':
      return figuresField(language, props, value);
    case 'day':
      return textField(props, { kind, value, required, note: dayNote(words.form.dayChosen) });
    case 'longText':
    case 'count':
      return textField(props, { kind, value, required });
    case 'number':
      return textField(props, { kind: 'count', inputMode: 'decimal', value, required });
    case 'hour':
      return textField(props, { kind: 'count', value, required });
    default:
      return textField(props, { kind: 'text', value, required });
  }
}

function withNone(words: DialogWords, { value, options }: FormField): FormField['options'] {
  const has = options.some((option) => option.value === value);
  return has ? options : [{ value, label: words.form.none }, ...options];
}
