import { toldOf } from '../../forms/page/told-of';
import { button } from '../../frame/button';
import { ASKS_ABOVE, askAgain, type Question } from '../../frame/dialog/ask-again';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import type { SendingCalls } from '../letters-calls';
import type { LettersView } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';
import { sendInChunks } from './send-in-chunks';

/** Builds the button that sends today's letters, or queues them for a colleague, and the one that closes. */
export function sendParts(desk: LettersDesk, view: LettersView): HTMLElement[] {
  const { close, sending: words } = desk.words;
  const closing = button(close, 'quiet', closeDialog);
  if (view.letters.length === 0 || view.obstacles.length > 0) {
    return [element('div', { class: 'acts' }, closing)];
  }
  const count = desk.count(view.letters.length);
  const said = element('div');
  const send = button(view.sendsAtOnce ? words.send(count) : words.queue(count), 'main', () => {
    const go = (atOnce: boolean) => void queueAll({ desk, view, said, atOnce }, send);
    const question = questionOf(desk, view, go);
    if (question) askAgain(desk, said, question);
    else go(view.sendsAtOnce);
  });
  const how = view.sendsAtOnce ? [] : [paragraph(words.queueOnly, 'soft')];
  return [...how, element('div', { class: 'acts' }, send, closing), said];
}

/** Gathers all that is to be asked into one question; null when there is nothing to ask. */
function questionOf(
  desk: LettersDesk,
  { letters, gap, outsideWindow, sendsAtOnce }: LettersView,
  go: (atOnce: boolean) => void,
): Question | null {
  const { sending: words } = desk.words;
  const count = desk.count(letters.length);
  const outside = sendsAtOnce ? outsideWindow : '';
  const many = letters.length > ASKS_ABOVE ? words.many(count) : '';
  const sentences = [gap, outside, many].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  const yes = sendsAtOnce ? words.yesSend(count) : words.yesQueue(count);
  const answers =
    outside === ''
      ? [{ label: yes, act: () => go(sendsAtOnce) }]
      : [
          { label: words.now, act: () => go(true) },
          { label: words.inWindow, act: () => go(false) },
        ];
  return { sentences, answers };
}

interface Sending {
  readonly desk: LettersDesk;
  readonly view: LettersView;
  readonly said: HTMLElement;
  readonly atOnce: boolean;
}

async function queueAll(
  { desk, view, said, atOnce }: Sending,
  pressed: HTMLButtonElement,
): Promise<void> {
  const run = () => server<SendingCalls>().queueLetters(view.gap !== '');
  const outcome = await runAct(desk, { buttons: [pressed], pressed, said, run });
  if (outcome === null) return;
  const { queueOnly, goesInWindow } = desk.words.sending;
  if (!outcome.done) {
    tellIn(desk, said, ...toldOf(outcome));
  } else if (atOnce) await sendInChunks(desk, outcome.message);
  else desk.finish('good', outcome.message, view.sendsAtOnce ? goesInWindow : queueOnly);
}
