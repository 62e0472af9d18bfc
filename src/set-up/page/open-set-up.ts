import type { FormAnswers } from '../../forms/form-view';
import { fieldForm } from '../../forms/page/field-form';
import { button, namedButton } from '../../frame/button';
import { type DialogDesk, openDialog } from '../../frame/dialog/dialog-desk';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { setUpDialog as en } from '../../words/en/pages/set-up-dialog';
import { setUpDialog as vi } from '../../words/vi/pages/set-up-dialog';
import type { SetUpCalls } from '../set-up-calls';
import type { SetUpStepView, SetUpView } from '../set-up-view';

type Desk = DialogDesk<typeof vi>;

/** What the dialog shows: the steps as they stand, the one that is open, and what the last press came to. */
interface Shown {
  readonly view: SetUpView;
  readonly open: string;
  readonly said: string;
}

/** Opens Thiết lập ban đầu: the first step that is left stands open, the others behind a button. */
export function openSetUp(view: SetUpView): void {
  const desk = openDialog(view.language, { vi, en }, () => view.title);
  show(desk, { view, open: nextLeft(view), said: '' });
}

/** Gives the first step that is left after one that was saved: a page that only a later step tries holds nobody up. */
function nextLeft({ steps }: SetUpView, saved?: string): string {
  const after = steps.findIndex(({ step }) => step === saved) + 1;
  const inTurn = [...steps.slice(after), ...steps.slice(0, after)];
  return inTurn.find(({ done }) => !done)?.step ?? '';
}

function show(desk: Desk, shown: Shown): void {
  const { steps, intro, title, repairs } = shown.view;
  const done = steps.filter((step) => step.done).length;
  const { words } = desk;
  const told = [
    ...repairs,
    shown.said,
    done === steps.length
      ? words.allDone
      : words.progress(desk.count(done), desk.count(steps.length)),
  ].filter((sentence) => sentence !== '');
  desk.show(
    element('h1', { class: 'spoken' }, title),
    paragraph(intro, 'soft'),
    notice('plain', ...told.map((sentence) => paragraph(sentence))),
    ...steps.map((step, at) => stepSection(desk, shown, { step, at })),
    shown.open === ''
      ? element('p', { class: 'acts' }, button(words.close, 'main', closeDialog))
      : null,
  );
  document.getElementById(`step-${shown.open}`)?.focus();
}

function stepSection(
  desk: Desk,
  shown: Shown,
  { step, at }: { step: SetUpStepView; at: number },
): HTMLElement {
  const { words } = desk;
  const all = desk.count(shown.view.steps.length);
  const isOpen = step.step === shown.open;
  const heading = element(
    'h2',
    { id: `step-${step.step}`, tabindex: '-1' },
    words.step(desk.count(at + 1), all, step.title),
  );
  const state = element('span', { class: 'state' }, step.done ? words.done : words.open);
  const open = isOpen
    ? null
    : namedButton(words.change, `${words.change}: ${step.title}`, 'second', () =>
        show(desk, { ...shown, open: step.step, said: '' }),
      );
  return element(
    'section',
    { class: 'step' },
    element('header', {}, heading, state, open),
    ...(isOpen ? openParts(desk, step) : []),
  );
}

function openParts(desk: Desk, step: SetUpStepView): HTMLElement[] {
  let seen: FormAnswers = Object.fromEntries(step.fields.map(({ name, value }) => [name, value]));
  const form = fieldForm(desk, {
    fields: step.fields,
    submitLabel: step.submitLabel,
    second: button(desk.words.later, 'second', closeDialog),
    take: async (answers) => {
      const outcome = await server<SetUpCalls>().saveSetUp(step.step, answers, seen);
      if (!outcome.done) {
        seen = outcome.seen === undefined ? seen : {};
        return outcome.problems;
      }
      const view = await server<SetUpCalls>().readSetUp();
      show(desk, { view, open: nextLeft(view, step.step), said: outcome.message });
      desk.announce(outcome.message);
      return [];
    },
  });
  showCompared(desk, form, step);
  const notes = step.notes.map((text) => element('li', {}, text));
  return [
    paragraph(step.why, 'soft'),
    ...(notes.length === 0 ? [] : [element('ul', {}, ...notes)]),
    ...form,
  ];
}

/** Shows the texts between which fields choose, side by side above their controls; of several the first stand open. */
function showCompared({ words }: Desk, form: readonly HTMLElement[], step: SetUpStepView): void {
  step.compared.forEach(({ field, texts }, index) => {
    const sides = texts.map(({ heading, subject, body }) =>
      element(
        'section',
        {},
        element('h3', {}, heading),
        element('p', {}, element('b', {}, subject)),
        element('p', { class: 'template' }, body),
      ),
    );
    const both = element(
      'details',
      { open: index === 0 },
      element('summary', {}, words.compare),
      element('div', { class: 'compared' }, ...sides),
    );
    form[0]?.querySelector(`#field-${field}`)?.before(both);
  });
}
