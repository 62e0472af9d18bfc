import type { ApprovalView, FormOutcome, LetterPreview } from '../../core/dialog-view';
import { ASKS_ABOVE, askAgain } from '../frame/ask-again';
import { button } from '../frame/button';
import { call, closeDialog } from '../frame/call';
import { type DialogDesk, openDialog } from '../frame/dialog-desk';
import { element, fill } from '../frame/element';
import { previewLetter } from '../frame/letter-preview';
import { letterTable } from '../frame/letter-table';
import { notice, paragraph } from '../frame/notice';
import { outcomeNotice } from '../frame/outcome-notice';
import { runAct } from '../frame/run-act';
import { letterChoice } from './letter-choice';

/** Opens the dialog in which letters that wait are approved or cancelled. */
export function openApproval({ language, letters }: ApprovalView): void {
  const desk = openDialog(language, (words) => words.approval.title);
  const { approval, close } = desk.words;
  if (letters.length === 0) {
    desk.finish('plain', approval.none);
    return;
  }
  const choice = letterChoice(desk, letters);
  const said = element('div');
  const approve = button(approval.approve, 'main', () => decide(true));
  const cancel = button(approval.cancel, 'second', () => decide(false));
  const decide = (approves: boolean) =>
    decideLetters({ desk, ids: choice.ids(), approves, said, buttons: [approve, cancel] });
  const table = letterTable(desk, letters, {
    label: approval.title,
    first: { head: choice.all, cell: choice.box },
    open: ({ id }) =>
      void previewLetter(desk, {
        read: () => call<LetterPreview>('previewOutboxLetter', id),
        test: null,
      }),
  });
  desk.show(
    element('h1', { class: 'spoken' }, approval.title),
    paragraph(approval.intro, 'soft'),
    table,
    choice.counter,
    element('div', { class: 'acts' }, approve, cancel, button(close, 'quiet', closeDialog)),
    said,
  );
}

interface Decision {
  readonly desk: DialogDesk;
  readonly ids: readonly string[];
  readonly approves: boolean;
  readonly said: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
}

/** Cancelling always asks again, approving above the number of letters that a slip should not send. */
function decideLetters(decision: Decision): void {
  const { desk, ids, approves, said, buttons } = decision;
  const { approval } = desk.words;
  const count = desk.count(ids.length);
  const [approve, cancel] = buttons;
  if (ids.length === 0) fill(said, [notice('warning', paragraph(approval.chooseFirst))]);
  else if (!approves) {
    askAgain(desk, said, {
      sentence: approval.confirmCancel(count),
      yes: approval.yesCancel(count),
      act: (pressed) => void carryOut(decision, cancel ?? pressed),
    });
  } else if (ids.length > ASKS_ABOVE) {
    askAgain(desk, said, {
      sentence: approval.confirmApprove(count),
      yes: approval.yesApprove(count),
      act: (pressed) => void carryOut(decision, approve ?? pressed),
    });
  } else if (approve) void carryOut(decision, approve);
}

async function carryOut(
  { desk, ids, approves, said, buttons }: Decision,
  pressed: HTMLButtonElement,
): Promise<void> {
  const lists = approves ? { approve: ids, cancel: [] } : { approve: [], cancel: ids };
  const outcome = await runAct(desk, {
    buttons,
    pressed,
    said,
    run: () => call<FormOutcome>('decideLetters', lists),
  });
  if (outcome?.done) desk.finish('good', outcome.message);
  else if (outcome) fill(said, [outcomeNotice(outcome)]);
}
