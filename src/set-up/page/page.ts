import { acts, button, namedButton } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { nextButton } from '../../frame/dialog/next-dialog';
import { pathLine } from '../../frame/dialog/path-line';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog } from '../../frame/server';
import { readView } from '../../frame/view';
import type { SetUpStepView, SetUpView } from '../set-up-view';
import { type Desk, SET_UP_WORDS, type Shown } from './set-up-desk';
import { stepForm } from './step-form';
import { waitForPage } from './wait-for-page';

/** Opens Thiết lập ban đầu: the first step that is left stands open, the others behind a button. */
function openSetUp(view: SetUpView): void {
  const desk = openDialog(view.language, SET_UP_WORDS, () => view.title);
  show(desk, { view, open: nextLeft(view), said: '', waits: '' });
}

/** Gives the first step that is left after one that was saved. */
function nextLeft({ steps }: SetUpView, saved?: string): string {
  const after = steps.findIndex(({ step }) => step === saved) + 1;
  const inTurn = [...steps.slice(after), ...steps.slice(0, after)];
  return inTurn.find(({ done }) => !done)?.step ?? '';
}

function show(desk: Desk, shown: Shown): void {
  const { steps, intro, title, repairs } = shown.view;
  const done = steps.filter((step) => step.done).length;
  const { words } = desk;
  const progress =
    done === steps.length
      ? words.allDone
      : words.progress(desk.count(done), desk.count(steps.length));
  const told = [...repairs, ...(shown.open === '' ? [shown.said] : []), progress];
  desk.show(
    element('h1', { class: 'spoken' }, title),
    pathLine(desk, 'setUp'),
    paragraph(intro, 'soft'),
    notice(
      'plain',
      ...told.filter((sentence) => sentence !== '').map((sentence) => paragraph(sentence)),
    ),
    ...steps.map((step, at) => stepSection(desk, shown, { step, at })),
    shown.open === ''
      ? element(
          'p',
          { class: 'acts' },
          nextButton(desk, 'openImport'),
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
  const label = step.done ? words.change : words.begin;
  const open = isOpen
    ? null
    : namedButton(label, `${label}: ${step.title}`, 'second', () =>
        show(desk, { ...shown, open: step.step, said: '', waits: '' }),
      );
  return element(
    'section',
    { class: 'step' },
    element('header', {}, heading, state, open),
    ...(isOpen ? openParts(desk, shown, step) : []),
  );
}

/** What was said of the last press stands where the step begins that is open now. */
function openParts(desk: Desk, shown: Shown, step: SetUpStepView): HTMLElement[] {
  const go = (saved: Pick<Shown, 'view' | 'said' | 'waits'>) => {
    const open = saved.waits === '' ? nextLeft(saved.view, step.step) : 'page';
    show(desk, { ...saved, open });
    desk.announce(saved.said);
  };
  const said = shown.said === '' ? [] : [saidNotice(desk, shown)];
  const mend = () => show(desk, { ...shown, said: '', waits: '' });
  if (shown.waits !== '') return [...said, waitForPage(desk, shown, { go, mend })];
  return [...said, ...stepForm(desk, { view: shown.view, step, go })];
}

/** Once nothing that a letter needs is left, the way on stands beside what was said: the other steps can wait. */
function saidNotice(desk: Desk, { said, view }: Shown): HTMLElement {
  const isReady = ['office', 'page'].every((name) =>
    view.steps.some(({ step, done }) => step === name && done),
  );
  return notice(
    'good',
    paragraph(said),
    isReady ? acts(nextButton(desk, 'openImport', 'second')) : null,
  );
}

openSetUp(readView<SetUpView>());
