import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import { button } from '../../frame/button';
import { askToConfirm, CONFIRM_ABOVE, type Question } from '../../frame/dialog/ask-to-confirm';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { isToUnit } from '../../records/letter-kind';
import type { SendingCalls } from '../letters-calls';
import type { LettersView, ListedLetter } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';
import type { RestingPart } from './resting-mailboxes';
import { sendInChunks } from './send-in-chunks';

/** What a press of the send button would do now. */
interface SendOrder {
  /** Letters to send or queue. */
  readonly going: number;
  /** Letters to move to Chờ duyệt. */
  readonly toApprove: number;
  /** Mailboxes to ask although they rest. */
  readonly regardless: readonly string[];
}

function orderOf({ sums, letters }: LettersView, regardless: readonly string[]): SendOrder {
  const hasLetter = (mailbox: string) =>
    letters.some((letter) => letter.mailbox === mailbox && takesReminders(letter));
  return {
    going: sums.going + regardless.filter((mailbox) => !hasLetter(mailbox)).length,
    toApprove: sums.letters - sums.going,
    regardless,
  };
}

/** True if reminders to the same mailbox go in this letter. */
function takesReminders({ kind, state }: ListedLetter): boolean {
  return state !== 'toApprove' && isToUnit(kind);
}

/**
 * A colleague of the owner only queues the letters for the owner's next timed run. `seen` returns how many
 * letters have been shown.
 */
export function sendParts(
  dialog: LettersDialog,
  view: LettersView,
  { seen, resting }: { readonly seen: () => number; readonly resting: RestingPart },
): HTMLElement[] {
  const { close, sending: words } = dialog.words;
  const closing = button(close, 'quiet', closeDialog);
  const canSend = view.sums.letters > 0 || view.resting.length > 0;
  if (!canSend || view.obstacles.length > 0) {
    return [element('div', { class: 'acts' }, closing)];
  }
  const orderNow = () => orderOf(view, resting.chosen());
  const noticePlace = element('div');
  const send = button('', 'main', () => {
    const order = orderNow();
    const go = (atOnce: boolean) =>
      void queueAll({ dialog, view, order, noticePlace, atOnce }, send);
    const question = questionOf(dialog, view, order, { unseen: view.sums.letters - seen(), go });
    if (question) askToConfirm(dialog, noticePlace, question);
    else go(view.sendsAtOnce && order.going > 0);
  });
  const how = paragraph(words.queueOnly, 'soft');
  const update = () => {
    const order = orderNow();
    send.textContent = sendLabel(dialog, view, order);
    send.hidden = order.going + order.toApprove === 0;
    how.hidden = order.going === 0;
  };
  update();
  resting.onChange(update);
  const acts = element('div', { class: 'acts' }, send, closing);
  return [...(view.sendsAtOnce ? [] : [how]), acts, noticePlace];
}

function sendLabel(
  dialog: LettersDialog,
  { sendsAtOnce }: LettersView,
  { going, toApprove }: SendOrder,
): string {
  const { sending: words } = dialog.words;
  if (going === 0) return words.onlyApprove(dialog.count(toApprove));
  const label = (sendsAtOnce ? words.send : words.queue)(dialog.count(going));
  return toApprove === 0 ? label : `${label}, ${words.alsoApprove(dialog.count(toApprove))}`;
}

function questionOf(
  dialog: LettersDialog,
  view: LettersView,
  order: SendOrder,
  { unseen, go }: { readonly unseen: number; readonly go: (atOnce: boolean) => void },
): Question | null {
  const { sending: words, choice } = dialog.words;
  const { gap, outsideWindow, sendsAtOnce } = view;
  const { going } = order;
  const count = dialog.count(going);
  const outside = sendsAtOnce && going > 0 ? outsideWindow : '';
  const many = going > CONFIRM_ABOVE ? words.many(count) : '';
  const hidden = unseen > 0 ? choice.unseen(dialog.count(unseen)) : '';
  const sentences = [gap, outside, many, hidden].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  const sends = sendsAtOnce ? words.yesSend(count) : words.yesQueue(count);
  const yes = going === 0 ? sendLabel(dialog, view, order) : sends;
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
  readonly order: SendOrder;
  readonly noticePlace: HTMLElement;
  readonly atOnce: boolean;
}

async function queueAll(
  { dialog, view, order, noticePlace, atOnce }: Sending,
  pressed: HTMLButtonElement,
): Promise<void> {
  const run = () => server<SendingCalls>().queueLetters(view.gap !== '', order.regardless);
  const outcome = await runAct(dialog, { pressed, status: noticePlace, run });
  if (outcome === null) return;
  const { queueOnly, goesInWindow } = dialog.words.sending;
  if (!outcome.done) {
    showNotice(dialog, noticePlace, ...noticeOfOutcome(outcome));
  } else if (atOnce) await sendInChunks(dialog, outcome.message, order.toApprove);
  else if (order.going === 0) dialog.finish('good', outcome.message);
  else dialog.finish('good', outcome.message, view.sendsAtOnce ? goesInWindow : queueOnly);
}
