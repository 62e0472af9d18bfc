import type { FormOutcome, LetterPreview, LettersView, ListedLetter } from '../../core/dialog-view';
import { ASKS_ABOVE, askAgain } from '../frame/ask-again';
import { button } from '../frame/button';
import { call, closeDialog } from '../frame/call';
import { type DialogDesk, openDialog } from '../frame/dialog-desk';
import { element, fill } from '../frame/element';
import { previewLetter } from '../frame/letter-preview';
import { letterTable } from '../frame/letter-table';
import { paragraph } from '../frame/notice';
import { outcomeNotice } from '../frame/outcome-notice';
import { runAct } from '../frame/run-act';
import { letterCounts, obstacleNotice, skippedParts } from './letter-counts';
import { sendInChunks } from './send-in-chunks';

/** Opens the dialog that shows today's letters, who gets none and why, and sends them. */
export function openLetters(view: LettersView): void {
  const desk = openDialog(view.language, (words) => words.letters.title);
  const { letters: words } = desk.words;
  desk.show(
    element('h1', { class: 'spoken' }, words.title),
    obstacleNotice(desk, view),
    ...letterCounts(desk, view),
    view.letters.length === 0
      ? null
      : letterTable(desk, view.letters, {
          label: words.title,
          first: null,
          open: (letter) => void openLetter(desk, letter),
        }),
    ...sendParts(desk, view),
    ...skippedParts(desk, view),
  );
}

/** A planned letter is composed by its mailbox; one that waits in the queue is read from there. */
function openLetter(desk: DialogDesk, { id, mailbox, kind }: ListedLetter): Promise<void> {
  if (id !== '') {
    return previewLetter(desk, {
      read: () => call<LetterPreview>('previewOutboxLetter', id),
      test: null,
    });
  }
  return previewLetter(desk, {
    read: () => call<LetterPreview>('previewLetterText', mailbox, kind),
    test: () => call<FormOutcome>('sendTestLetter', mailbox, kind),
  });
}

function sendParts(desk: DialogDesk, view: LettersView): HTMLElement[] {
  const { words } = desk;
  const close = button(words.close, 'quiet', closeDialog);
  if (view.letters.length === 0 || view.obstacles.length > 0) {
    return [element('div', { class: 'acts' }, close)];
  }
  const count = desk.count(view.letters.length);
  const said = element('div');
  const send = button(words.letters.send(count), 'main', () => {
    if (view.letters.length <= ASKS_ABOVE) void queueAll({ desk, view, said }, send);
    else {
      askAgain(desk, said, {
        sentence: words.letters.confirm(count),
        yes: words.letters.confirmSend(count),
        act: () => void queueAll({ desk, view, said }, send),
      });
    }
  });
  const how = view.sendsAtOnce ? [] : [paragraph(words.letters.queueOnly, 'soft')];
  return [...how, element('div', { class: 'acts' }, send, close), said];
}

interface Sending {
  readonly desk: DialogDesk;
  readonly view: LettersView;
  readonly said: HTMLElement;
}

async function queueAll({ desk, view, said }: Sending, pressed: HTMLButtonElement): Promise<void> {
  const outcome = await runAct(desk, {
    buttons: [pressed],
    pressed,
    said,
    run: () => call<FormOutcome>('queueLetters'),
  });
  if (!outcome) return;
  if (!outcome.done) {
    fill(said, [outcomeNotice(outcome)]);
    desk.announce(said.textContent ?? '');
  } else if (view.sendsAtOnce) await sendInChunks(desk, outcome.message);
  else desk.finish('good', outcome.message, desk.words.letters.queueOnly);
}
