import { button, buttonRow, namedButton } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { nextButton } from '../../frame/dialog/next-dialog';
import { pathLine } from '../../frame/dialog/path-line';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog } from '../../frame/server';
import { readView } from '../../frame/view';
import { isPreset } from '../rules/set-up-step';
import type { SetUpStepView, SetUpView } from '../set-up-view';
import { type DialogState, SET_UP_WORDS, type SetUpDialog } from './set-up-dialog';
import { setUpStepForm } from './set-up-step-form';
import { waitForPage } from './wait-for-page';

/** Id of the part that folds the steps which are filled in already. */
const MORE = 'more-steps';

function openPage(view: SetUpView): void {
  const dialog = openDialog(view.language, SET_UP_WORDS, () => view.title);
  if (view.making) showMaking(dialog, view, view.making);
  else show(dialog, { view, open: nextStep(view), message: '', testAddress: '' });
}

/** The server opens the dialog again when set-up is done. */
function showMaking(
  dialog: SetUpDialog,
  { title, intro }: SetUpView,
  { begun, all }: NonNullable<SetUpView['making']>,
): void {
  const bar = { max: String(all), value: String(begun - 1), 'aria-label': dialog.words.making };
  dialog.show(
    element('h1', { class: 'spoken' }, title),
    pathLine(dialog, 'setUp'),
    notice('plain', paragraph(intro), element('progress', bar)),
  );
  dialog.announce(intro);
}

/** The next unfinished step, leaving out those that are folded. */
function nextStep({ steps: all }: SetUpView, saved?: string): string {
  const steps = all.filter((one) => !isPreset(one));
  const after = steps.findIndex(({ step }) => step === saved) + 1;
  const inTurn = [...steps.slice(after), ...steps.slice(0, after)];
  return inTurn.find(({ done }) => !done)?.step ?? '';
}

function show(dialog: SetUpDialog, shown: DialogState): void {
  const { intro, title, repairs } = shown.view;
  const steps = shown.view.steps.filter((one) => !isPreset(one));
  const preset = shown.view.steps.filter(isPreset);
  const done = steps.filter((step) => step.done).length;
  const { words } = dialog;
  const progress =
    done === steps.length
      ? words.allDone
      : words.progress(dialog.count(done), dialog.count(steps.length));
  const sentences = [...repairs, ...(shown.open === '' ? [shown.message] : []), progress];
  dialog.show(
    element('h1', { class: 'spoken' }, title),
    pathLine(dialog, 'setUp'),
    paragraph(intro, 'soft'),
    notice(
      'plain',
      ...sentences.filter((sentence) => sentence !== '').map((sentence) => paragraph(sentence)),
    ),
    ...steps.map((step, at) =>
      stepSection(dialog, shown, {
        step,
        title: words.step(dialog.count(at + 1), dialog.count(steps.length), step.title),
      }),
    ),
    element(
      'details',
      { id: MORE, open: isUnfolded(MORE) || preset.some(({ step }) => step === shown.open) },
      element('summary', {}, words.more),
      ...preset.map((step) => stepSection(dialog, shown, { step, title: step.title })),
    ),
    shown.open === ''
      ? buttonRow(nextButton(dialog, 'openImport'), button(words.close, 'second', closeDialog))
      : null,
  );
  setFocus(shown);
}

/** True if the `details` element with this id is on the page and unfolded. */
function isUnfolded(id: string): boolean {
  const part = document.getElementById(id);
  return part instanceof HTMLDetailsElement && part.open;
}

/**
 * Focuses the first required empty field. After a save, or if there is no such field, focuses the heading of
 * the open step. Scrolls to the heading if text below it has to be read first.
 */
function setFocus({ view, open, message }: DialogState): void {
  const step = view.steps.find(({ step: name }) => name === open);
  const empty = step?.fields.find(({ required, value }) => required && value === '');
  const heading = document.getElementById(`step-${open}`);
  if (message === '' && empty) document.getElementById(`field-${empty.name}`)?.focus();
  else heading?.focus();
  if (message !== '' || view.consentDue) heading?.scrollIntoView();
}

function stepSection(
  dialog: SetUpDialog,
  shown: DialogState,
  { step, title }: { step: SetUpStepView; title: string },
): HTMLElement {
  const { words } = dialog;
  const isOpen = step.step === shown.open;
  const heading = element('h2', { id: `step-${step.step}`, tabindex: '-1' }, title);
  const unfinished = isPreset(step) ? words.preset : words.open;
  const state = element('span', { class: 'state' }, step.done ? words.done : unfinished);
  const label = step.done || isPreset(step) ? words.change : words.begin;
  const open = isOpen
    ? null
    : namedButton(label, `${label}: ${step.title}`, 'second', () =>
        show(dialog, { ...shown, open: step.step, message: '', testAddress: '' }),
      );
  return element(
    'section',
    { class: 'step' },
    element('header', {}, heading, state, open),
    ...(isOpen ? openStep(dialog, shown, step) : []),
  );
}

function openStep(dialog: SetUpDialog, shown: DialogState, step: SetUpStepView): HTMLElement[] {
  const goOn = (result: Pick<DialogState, 'view' | 'message' | 'testAddress'>) => {
    const open = result.testAddress === '' ? nextStep(result.view, step.step) : 'page';
    show(dialog, { ...result, open });
    dialog.announce(result.message);
  };
  const saved = shown.message === '' ? [] : [notice('good', paragraph(shown.message))];
  const changeAddress = () => show(dialog, { ...shown, message: '', testAddress: '' });
  if (shown.testAddress !== '')
    return [...saved, waitForPage(dialog, shown, { goOn, changeAddress })];
  return [...saved, ...setUpStepForm(dialog, { view: shown.view, step, goOn })];
}

openPage(readView<SetUpView>());
