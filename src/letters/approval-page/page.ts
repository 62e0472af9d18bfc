import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import { button } from '../../frame/button';
import { askToConfirm, CONFIRM_ABOVE } from '../../frame/dialog/ask-to-confirm';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { ApprovalCalls, LettersCalls } from '../letters-calls';
import { countedContents } from '../letters-page/content-texts';
import { type LetterChoice, letterChoice, unseenSentence } from '../letters-page/letter-choice';
import { previewLetter } from '../letters-page/letter-preview';
import { viewButton } from '../letters-page/letter-table';
import { LETTERS_WORDS, type LettersDialog } from '../letters-page/letters-words';
import { loadLettersButton } from '../letters-page/load-all-button';
import { pagedLetterList } from '../letters-page/paged-letter-list';
import { type ApprovalView, type PackedApproval, unpackApproval } from '../rules/letters-view';

function openApproval(sent: PackedApproval): void {
  const dialog = openDialog(sent.language, LETTERS_WORDS, ({ approval }) =>
    sent.counts.letters === 0 ? approval.nothing : approval.title,
  );
  showApproval(dialog, unpackApproval(sent), []);
}

function showApproval(dialog: LettersDialog, view: ApprovalView, chosen: readonly string[]): void {
  const { letters, counts } = view;
  const { approval, choice: choosing, close } = dialog.words;
  const dropped = droppedLetters(dialog, view);
  if (letters.length === 0) {
    const acts = element('div', { class: 'acts' }, button(close, 'main', closeDialog));
    const head = element('h1', { class: 'spoken' }, approval.nothing);
    dialog.show(head, notice('plain', paragraph(approval.none)), acts, ...dropped);
    return;
  }
  const choice = letterChoice(dialog, { letters, total: counts.letters, chosen });
  const noticePlace = element('div');
  const approve = button(approval.approve, 'main', () => decide(true));
  const cancel = button(choosing.cancel, 'second', () => decide(false));
  const decide = (approves: boolean) => {
    const pressed = approves ? approve : cancel;
    const ids = choice.ids();
    const waiting = counts.letters - ids.length;
    const unseen = unseenSentence(dialog, choice);
    decideLetters({ dialog, ids, unseen, waiting, approves, noticePlace, pressed });
  };
  const { parts } = pagedLetterList(dialog, {
    letters,
    loadRest: askForRest(dialog, view, choice),
    columns: {
      label: approval.title,
      first: { head: choice.all, cell: choice.box },
      buttons: (letter) => [viewButton(dialog, letter, () => openLetter(dialog, letter.id))],
    },
    onFound: choice.narrow,
  });
  dialog.show(
    element('h1', { class: 'spoken' }, approval.title),
    element(
      'p',
      {},
      element('strong', {}, approval.counts(dialog.count(counts.letters))),
      `; ${countedContents(dialog, view.contents)}.`,
    ),
    paragraph(approval.intro, 'soft'),
    ...parts,
    choice.counter,
    element('div', { class: 'acts' }, approve, cancel, button(close, 'quiet', closeDialog)),
    noticePlace,
    ...dropped,
  );
}

function askForRest(
  dialog: LettersDialog,
  { letters, counts }: ApprovalView,
  choice: LetterChoice,
): HTMLElement | null {
  const lacking = { shown: letters.length, all: counts.letters };
  return loadLettersButton(dialog, lacking, {
    read: () => server<ApprovalCalls>().readApproval(),
    take: (sent) => showApproval(dialog, unpackApproval(sent), choice.ids()),
  });
}

function droppedLetters(
  dialog: LettersDialog,
  { dropped, counts }: Pick<ApprovalView, 'dropped' | 'counts'>,
): HTMLElement[] {
  if (dropped.length === 0) return [];
  const { approval } = dialog.words;
  const lines = dropped.map(({ units, subject, reason }) =>
    element('li', {}, `${units.join('; ')}: ${subject} (${reason})`),
  );
  const head = element('summary', {}, approval.dropped(dialog.count(counts.dropped)));
  const left = counts.dropped - dropped.length;
  const more = left > 0 ? paragraph(approval.droppedBefore(dialog.count(left)), 'soft') : null;
  return [element('details', {}, head, element('ul', {}, ...lines), more)];
}

function openLetter(dialog: LettersDialog, id: string): void {
  const read = () => server<LettersCalls>().previewOutboxLetter(id);
  void previewLetter(dialog, { read, test: null });
}

interface PressedDecision {
  readonly dialog: LettersDialog;
  readonly ids: readonly string[];
  /** Warning that some selected letters were never shown; empty if all were. */
  readonly unseen: readonly string[];
  /** Number of letters not selected. */
  readonly waiting: number;
  readonly approves: boolean;
  readonly noticePlace: HTMLElement;
  readonly pressed: HTMLButtonElement;
}

function decideLetters(decision: PressedDecision): void {
  const { dialog, ids, unseen, approves, noticePlace } = decision;
  const { approval, choice } = dialog.words;
  const count = dialog.count(ids.length);
  const act = () => void carryOut(decision);
  if (ids.length === 0) {
    showNotice(dialog, noticePlace, 'warning', choice.chooseFirst);
  } else if (!approves) {
    const answers = [{ label: choice.yesCancel(count), act }];
    askToConfirm(dialog, noticePlace, {
      sentences: [choice.confirmCancel(count), ...unseen],
      answers,
    });
  } else if (ids.length > CONFIRM_ABOVE) {
    const answers = [{ label: approval.yes(count), act }];
    askToConfirm(dialog, noticePlace, { sentences: [approval.confirm(count), ...unseen], answers });
  } else act();
}

async function carryOut(decision: PressedDecision): Promise<void> {
  const { dialog, ids, waiting, approves, noticePlace, pressed } = decision;
  const lists = approves ? { approve: ids, cancel: [] } : { approve: [], cancel: ids };
  const run = () => server<ApprovalCalls>().decideLetters(lists);
  const outcome = await runAct(dialog, { pressed, status: noticePlace, run });
  if (outcome === null) return;
  const { stillWaits } = dialog.words.approval;
  if (!outcome.done) showNotice(dialog, noticePlace, ...noticeOfOutcome(outcome));
  else if (waiting === 0) dialog.finish('good', outcome.message);
  else dialog.finish('good', outcome.message, stillWaits(dialog.count(waiting)));
}

openApproval(readView<PackedApproval>());
