import { button } from '../../frame/button';
import { askAgain } from '../../frame/dialog/ask-again';
import { type Dialog, openPlainDialog } from '../../frame/dialog/dialog';
import { finishOnPath } from '../../frame/dialog/next-dialog';
import { pathLine } from '../../frame/dialog/path-line';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { FormAnswers, FormOutcome, FormProblem, FormsCalls, FormView } from '../form-view';
import { draftOffer } from './draft-offer';
import { type OpenForm, openFieldForm, sendForm } from './field-form';
import { keepTyped, type Typed } from './keep-typed';
import { type KeptDraft, keptDraft } from './kept-draft';

/** What a form has besides its fields. */
export interface FormExtras {
  /** The fields that stay when one record after the other is made; without them the form closes after the first. */
  readonly stays?: readonly string[];
  /** Whether what is filled in may be kept in this browser until it is saved. */
  readonly mayKeep?: (answers: FormAnswers) => boolean;
  /** The field that has to be ticked before the server takes anything. */
  readonly consent?: string;
  /** Adds what the form has more, above its fields or to them. */
  readonly dress?: (open: OpenForm) => HTMLElement | null;
}

/** A form that is open, with what is kept of it. */
interface Room {
  readonly dialog: Dialog;
  readonly open: OpenForm;
  readonly draft: KeptDraft;
  readonly extras: FormExtras;
  readonly typed: Typed;
}

/** Opens a dialog that is one form: asks, checks, sends, and says what it came to. */
export function openForm(view: FormView, extras: FormExtras = {}): void {
  const dialog = openPlainDialog(view.language, view.title);
  const { words } = dialog;
  const draft = keptDraft(view.submit);
  let { seen } = view;
  const taking =
    (done: (outcome: FormOutcome & { done: true }) => void) =>
    async (answers: FormAnswers): Promise<readonly FormProblem[]> => {
      const handed = seen === undefined ? answers : { ...answers, seen };
      const outcome = await server<FormsCalls>()[view.submit](handed);
      if (!outcome.done) {
        seen = outcome.seen ?? seen;
        return outcome.problems;
      }
      draft.drop();
      done(outcome);
      return [];
    };
  const last = taking((outcome) => finish(dialog, view, outcome));
  const next = taking(({ message }) => goOn(room, message));
  const save = button(view.submitLabel, 'second', () => void sendForm(open, save, last));
  const close = button(words.close, 'second', () => leave(room));
  const open = openFieldForm(dialog, {
    fields: view.fields.map((one) => ({ ...one, value: view.chosen?.[one.name] ?? one.value })),
    submitLabel: extras.stays ? words.form.saveNext : view.submitLabel,
    second: extras.stays ? [save, close] : close,
    consent: extras.consent,
    take: extras.stays ? next : last,
  });
  const above = extras.dress?.(open) ?? null;
  const room: Room = { dialog, open, draft, extras, typed: keepTyped(open, draft, extras.mayKeep) };
  dialog.show(
    element('h1', { class: 'spoken' }, view.title),
    isOnPath(view) ? pathLine(dialog, 'openDispatch') : null,
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    draftOffer(dialog, open, draft),
    above,
    open.body,
  );
}

/** Closes the dialog; asks first where something was typed and not saved. */
function leave(room: Room): void {
  const { dialog, open, draft, typed } = room;
  const { closeKeep, closeDrop, unsaved } = dialog.words.form;
  if (!typed.isUnsaved()) {
    closeDialog();
    return;
  }
  const dropping = () => {
    draft.drop();
    closeDialog();
  };
  const answers = [
    { label: closeKeep, act: closeDialog },
    { label: closeDrop, act: dropping },
  ];
  askAgain(dialog, open.said, { sentences: [unsaved], answers });
}

/** Says what a record came to and asks for the next: what stays, stays, the rest is empty. */
function goOn(room: Room, message: string): void {
  const { dialog, open, extras } = room;
  const others = open.fields.filter(({ name }) => !extras.stays?.includes(name));
  for (const field of others) field.write('');
  open.arranged.refresh();
  room.typed.begin();
  const told = showNotice(dialog, open.said, 'good', message);
  others[0]?.focus();
  told.scrollIntoView({ block: 'nearest' });
}

/** Says what a form came to; a link that it gives opens beside the sheet. */
function finish(
  dialog: Dialog,
  view: FormView,
  { message, link }: FormOutcome & { done: true },
): void {
  if (isOnPath(view)) finishOnPath(dialog, 'openLetters', 'good', message);
  else dialog.finish('good', message);
  if (link) document.querySelector('.notice')?.append(safeLink(link.address, link.label));
}

/** Whether the form is a step on the way to the first letter. */
function isOnPath({ submit }: FormView): boolean {
  return submit === 'addDispatch';
}
