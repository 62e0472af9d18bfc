import { button, buttonRow } from '../../frame/button';
import { askToConfirm } from '../../frame/dialog/ask-to-confirm';
import { type Dialog, openPlainDialog } from '../../frame/dialog/dialog';
import { finishOnPath, type NextStep } from '../../frame/dialog/next-dialog';
import { type PathStep, pathLine } from '../../frame/dialog/path-line';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { callServer, closeDialog } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../form-view';
import { draftOffer } from './draft-offer';
import { type FieldForm, type OpenForm, openFieldForm, sendForm } from './field-form';
import { type FormDraft, formDraft } from './form-draft';
import { type FormChanges, saveDraftOnInput } from './save-draft-on-input';

export interface FormExtras {
  /** Fields that keep their value for the next record. If absent, the dialog closes after the first one. */
  readonly keptFields?: readonly string[];
  readonly mayStoreDraft?: (answers: FormAnswers) => boolean;
  /** Name of the consent checkbox, which must be ticked. */
  readonly consent?: string;
  /** Checks that concern more than the value of one field. */
  readonly check?: FieldForm['check'];
  /** Place of the form on the way from an empty sheet to the first letter. */
  readonly path?: { readonly step: PathStep; readonly next: NextStep };
  /** Another way to do the same, such as a list. Opens its dialog, after a question if something was typed. */
  readonly elsewhere?: { readonly label: string; readonly open: () => Promise<unknown> };
  /** May return an element to show above the form. */
  readonly customize?: (open: OpenForm) => HTMLElement | null;
}

interface FormState {
  readonly dialog: Dialog;
  readonly open: OpenForm;
  readonly draft: FormDraft;
  readonly extras: FormExtras;
  readonly typed: FormChanges;
}

export function openForm(view: FormView, extras: FormExtras = {}): void {
  const dialog = openPlainDialog(view.language, view.title);
  const { words } = dialog;
  const draft = formDraft(view.submit);
  let { seen } = view;
  const submitWith =
    (done: (outcome: FormOutcome & { done: true }) => void) =>
    async (answers: FormAnswers): Promise<readonly FormProblem[]> => {
      const sent = seen === undefined ? answers : { ...answers, seen };
      const outcome = await callServer<FormOutcome>(view.submit, sent);
      if (!outcome.done) {
        seen = outcome.seen ?? seen;
        return outcome.problems;
      }
      draft.drop();
      done(outcome);
      return [];
    };
  const submitLast = submitWith((outcome) => finish(dialog, extras, outcome));
  const submitNext = submitWith(({ message }) => startNext(state, message));
  const save = button(view.submitLabel, 'second', () => void sendForm(open, save, submitLast));
  const close = button(words.close, 'second', () => leaveForm(state, closeDialog));
  const open = openFieldForm(dialog, {
    fields: view.fields.map((one) => ({ ...one, value: view.chosen?.[one.name] ?? one.value })),
    submitLabel: extras.keptFields ? words.form.saveNext : view.submitLabel,
    second: extras.keptFields ? [save, close] : close,
    consent: extras.consent,
    check: extras.check,
    submit: extras.keptFields ? submitNext : submitLast,
  });
  const above = extras.customize?.(open) ?? null;
  const state: FormState = {
    dialog,
    open,
    draft,
    extras,
    typed: saveDraftOnInput(open, draft, extras.mayStoreDraft),
  };
  dialog.show(
    element('h1', { class: 'spoken' }, view.title),
    extras.path ? pathLine(dialog, extras.path.step) : null,
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    draftOffer(dialog, open, draft),
    above,
    elsewhereRow(state),
    open.body,
  );
}

function elsewhereRow(state: FormState): HTMLElement | null {
  const { dialog, open, extras } = state;
  if (!extras.elsewhere) return null;
  const { label, open: run } = extras.elsewhere;
  const opener = button(label, 'quiet', () => {
    const { status } = open;
    const leave = () => void runAct(dialog, { pressed: opener, status, run });
    leaveForm(state, leave);
  });
  return buttonRow(opener);
}

function leaveForm({ dialog, open, draft, typed }: FormState, leave: () => void): void {
  const { closeKeep, closeDrop, unsaved } = dialog.words.form;
  if (!typed.isUnsaved()) {
    leave();
    return;
  }
  const discardAndLeave = () => {
    draft.drop();
    leave();
  };
  const answers = [
    { label: closeKeep, act: leave },
    { label: closeDrop, act: discardAndLeave },
  ];
  askToConfirm(dialog, open.status, { sentences: [unsaved], answers });
}

function startNext(state: FormState, message: string): void {
  const { dialog, open, extras } = state;
  const others = open.fields.filter(({ name }) => !extras.keptFields?.includes(name));
  for (const field of others) field.write('');
  for (const name of extras.keptFields ?? []) open.arranged.changed(name);
  open.arranged.refresh();
  state.typed.begin();
  const box = showNotice(dialog, open.status, 'good', message);
  others[0]?.focus();
  box.scrollIntoView({ block: 'nearest' });
}

function finish(
  dialog: Dialog,
  { path }: FormExtras,
  { message, link }: FormOutcome & { done: true },
): void {
  if (path) finishOnPath(dialog, path.next, 'good', message);
  else dialog.finish('good', message);
  if (link) document.querySelector('.notice')?.append(safeLink(link.address, link.label));
}
