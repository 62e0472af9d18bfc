import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../../core/dialog-view';
import { button } from '../frame/button';
import { call, closeDialog } from '../frame/call';
import { openDialog } from '../frame/dialog-desk';
import { element, fill } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import { runAct } from '../frame/run-act';
import { formField } from './form-field';
import { formProblems } from './form-problems';

/** Opens a dialog that is one form: asks, checks, sends, and says what it came to. */
export function openForm(view: FormView): void {
  const desk = openDialog(view.language, () => view.title);
  const { words } = desk;
  const fields = view.fields.map((field) => formField(words, field));
  const said = element('div');

  const showProblems = (problems: readonly FormProblem[]) => {
    for (const field of fields) {
      field.showProblem(problems.find(({ field: name }) => name === field.name)?.message ?? '');
    }
    const known = view.fields.map(({ name }) => name);
    const general = problems.filter(({ field }) => !known.includes(field));
    const sentences = [
      ...(problems.length > general.length ? [words.form.mend(problems.length)] : []),
      ...general.map(({ message }) => message),
    ];
    fill(said, [notice('problem', ...sentences.map((sentence) => paragraph(sentence)))]);
    desk.announce(sentences.join(' '));
    fields.find(({ name }) => problems.some(({ field }) => field === name))?.focus();
  };
  const send = async () => {
    const answers: FormAnswers = Object.fromEntries(
      fields.map((field) => [field.name, field.read()]),
    );
    const faults = formProblems(view, answers, words);
    if (faults.length > 0) {
      showProblems(faults);
      return;
    }
    const outcome = await runAct(desk, {
      buttons,
      pressed: submit,
      said,
      run: () => call<FormOutcome>(view.submit, answers),
    });
    if (outcome?.done) desk.finish('good', outcome.message);
    else if (outcome) showProblems(outcome.problems);
  };
  const submit = button(view.submitLabel, 'main', () => void send());
  submit.type = 'submit';
  const buttons = [submit, button(words.close, 'second', closeDialog)];
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    ...fields.map(({ element: box }) => box),
    element('div', { class: 'acts' }, ...buttons),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    fields
      .find(({ element: box }) => target instanceof Node && box.contains(target))
      ?.showProblem('');
  });
  desk.show(
    element('h1', {}, view.title),
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    form,
    said,
  );
}
