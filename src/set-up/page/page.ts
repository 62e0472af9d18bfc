import { acts, button, namedButton } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { nextButton } from '../../frame/dialog/next-dialog';
import { pathLine } from '../../frame/dialog/path-line';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog } from '../../frame/server';
import { readView } from '../../frame/view';
import type { SetUpStepView, SetUpView } from '../set-up-view';
import { SET_UP_WORDS, type SetUpDialog, type Shown } from './set-up-dialog';
import { stepForm } from './step-form';
import { waitForPage } from './wait-for-page';

/** Opens Thiết lập ban đầu: the first step that is left stands open, the others behind a button. */
function openSetUp(view: SetUpView): void {
  const dialog = openDialog(view.language, SET_UP_WORDS, () => view.title);
  show(dialog, { view, open: nextLeft(view), said: '', waits: '' });
}

/** Gives the first step that is left after one that was saved. */
function nextLeft({ steps }: SetUpView, saved?: string): string {
  const after = steps.findIndex(({ step }) => step === saved) + 1;
  const inTurn = [...steps.slice(after), ...steps.slice(0, after)];
  return inTurn.find(({ done }) => !done)?.step ?? '';
}

function show(dialog: SetUpDialog, shown: Shown): void {
  const { steps, intro, title, repairs } = shown.view;
  const done = steps.filter((step) => step.done).length;
  const { words } = dialog;
  const progress =
    done === steps.length
      ? words.allDone
      : words.progress(dialog.count(done), dialog.count(steps.length));
  const told = [...repairs, ...(shown.open === '' ? [shown.said] : []), progress];
  dialog.show(
    element('h1', { class: 'spoken' }, title),
    pathLine(dialog, 'setUp'),
    paragraph(intro, 'soft'),
    notice(
      'plain',
      ...told.filter((sentence) => sentence !== '').map((sentence) => paragraph(sentence)),
    ),
    ...steps.map((step, at) => stepSection(dialog, shown, { step, at })),
    shown.open === ''
      ? element(
          'p',
          { class: 'acts' },
          nextButton(dialog, 'openImport'),
          button(words.close, 'second', closeDialog),
        )
      : null,
  );
  beginAt(shown);
}

/**
 * Begins where the person is to go on: the first field that has to be filled in; after a press the heading of the step. The
 * heading is on top where something stands below it that is to be read first.
 */
function beginAt({ view, open, said }: Shown): void {
  const step = view.steps.find(({ step: name }) => name === open);
  const empty = step?.fields.find(({ required, value }) => required && value === '');
  const heading = document.getElementById(`step-${open}`);
  if (said === '' && empty) document.getElementById(`field-${empty.name}`)?.focus();
  else heading?.focus();
  if (said !== '' || view.consentDue) heading?.scrollIntoView();
}

function stepSection(
  dialog: SetUpDialog,
  shown: Shown,
  { step, at }: { step: SetUpStepView; at: number },
): HTMLElement {
  const { words } = dialog;
  const all = dialog.count(shown.view.steps.length);
  const isOpen = step.step === shown.open;
  const heading = element(
    'h2',
    { id: `step-${step.step}`, tabindex: '-1' },
    words.step(dialog.count(at + 1), all, step.title),
  );
  const state = element('span', { class: 'state' }, step.done ? words.done : words.open);
  const label = step.done ? words.change : words.begin;
  const open = isOpen
    ? null
    : namedButton(label, `${label}: ${step.title}`, 'second', () =>
        show(dialog, { ...shown, open: step.step, said: '', waits: '' }),
      );
  return element(
    'section',
    { class: 'step' },
    element('header', {}, heading, state, open),
    ...(isOpen ? openParts(dialog, shown, step) : []),
  );
}

/** What was said of the last press stands where the step begins that is open now. */
function openParts(dialog: SetUpDialog, shown: Shown, step: SetUpStepView): HTMLElement[] {
  const go = (saved: Pick<Shown, 'view' | 'said' | 'waits'>) => {
    const open = saved.waits === '' ? nextLeft(saved.view, step.step) : 'page';
    show(dialog, { ...saved, open });
    dialog.announce(saved.said);
  };
  const said = shown.said === '' ? [] : [saidNotice(dialog, shown)];
  const mend = () => show(dialog, { ...shown, said: '', waits: '' });
  if (shown.waits !== '') return [...said, waitForPage(dialog, shown, { go, mend })];
  return [...said, ...stepForm(dialog, { view: shown.view, step, go })];
}

/** Once nothing that a letter needs is left, the way on stands beside what was said: the other steps can wait. */
function saidNotice(dialog: SetUpDialog, { said, view }: Shown): HTMLElement {
  const isReady = ['office', 'page'].every((name) =>
    view.steps.some(({ step, done }) => step === name && done),
  );
  return notice(
    'good',
    paragraph(said),
    isReady ? acts(nextButton(dialog, 'openImport', 'second')) : null,
  );
}

openSetUp(readView<SetUpView>());
