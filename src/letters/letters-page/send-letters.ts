import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import { button } from '../../frame/button';
import { askToConfirm, CONFIRM_ABOVE, type Question } from '../../frame/dialog/ask-to-confirm';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { SendingCalls } from '../letters-calls';
import type { LettersView } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';
import { sendInChunks } from './send-in-chunks';

/**
 * A colleague of the owner only queues the letters for the owner's next timed run. `seen` returns how many
 * letters have been shown.
 */
export function sendParts(
  dialog: LettersDialog,
  view: LettersView,
  seen: () => number,
): HTMLElement[] {
  const { close, sending: words } = dialog.words;
  const closing = button(close, 'quiet', closeDialog);
  if (view.sums.letters === 0 || view.obstacles.length > 0) {
    return [element('div', { class: 'acts' }, closing)];
  }
  const { going } = view.sums;
  const noticePlace = element('div');
  const send = button(sendLabel(dialog, view), 'main', () => {
    const go = (atOnce: boolean) => void queueAll({ dialog, view, noticePlace, atOnce }, send);
    const question = questionOf(dialog, view, { unseen: view.sums.letters - seen(), go });
    if (question) askToConfirm(dialog, noticePlace, question);
    else go(view.sendsAtOnce && going > 0);
  });
  const how = view.sendsAtOnce || going === 0 ? [] : [paragraph(words.queueOnly, 'soft')];
  return [...how, element('div', { class: 'acts' }, send, closing), noticePlace];
}

function sendLabel(dialog: LettersDialog, view: LettersView): string {
  const { sending: words } = dialog.words;
  const { letters, going } = view.sums;
  const waiting = letters - going;
  if (going === 0) return words.onlyApprove(dialog.count(waiting));
  const label = (view.sendsAtOnce ? words.send : words.queue)(dialog.count(going));
  return waiting === 0 ? label : `${label}, ${words.alsoApprove(dialog.count(waiting))}`;
}

function questionOf(
  dialog: LettersDialog,
  view: LettersView,
  { unseen, go }: { readonly unseen: number; readonly go: (atOnce: boolean) => void },
): Question | null {
  const { sending: words, choice } = dialog.words;
  const { gap, outsideWindow, sendsAtOnce } = view;
  const { going } = view.sums;
  const count = dialog.count(going);
  const outside = sendsAtOnce && going > 0 ? outsideWindow : '';
  const many = going > CONFIRM_ABOVE ? words.many(count) : '';
  const hidden = unseen > 0 ? choice.unseen(dialog.count(unseen)) : '';
  const sentences = [gap, outside, many, hidden].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  const sends = sendsAtOnce ? words.yesSend(count) : words.yesQueue(count);
  const yes = going === 0 ? sendLabel(dialog, view) : sends;
  const answers =
    outside === ''
      ? [{ label: yes, act: () => go(sendsAtOnce && going > 0) }]
      : [
          { label: words.now, act: () => go(true) },
          { label: words.inWindow, act: () => go(false) },
        ];
  return { sentences, answers };
}

interface Sending {
  readonly dialog: LettersDialog;
  readonly view: LettersView;
  readonly noticePlace: HTMLElement;
  readonly atOnce: boolean;
}

async function queueAll(
  { dialog, view, noticePlace, atOnce }: Sending,
  pressed: HTMLButtonElement,
): Promise<void> {
  const run = () => server<SendingCalls>().queueLetters(view.gap !== '');
  const outcome = await runAct(dialog, { buttons: [pressed], pressed, status: noticePlace, run });
  if (outcome === null) return;
  const { queueOnly, goesInWindow } = dialog.words.sending;
  if (!outcome.done) {
    showNotice(dialog, noticePlace, ...noticeOfOutcome(outcome));
  } else if (atOnce) await sendInChunks(dialog, outcome.message);
  else if (view.sums.going === 0) dialog.finish('good', outcome.message);
  else dialog.finish('good', outcome.message, view.sendsAtOnce ? goesInWindow : queueOnly);
}
