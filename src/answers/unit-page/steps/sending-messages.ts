import type { Tone } from '../../../frame/notice';
import type { Sentences, UnitPage } from '../page-state';
import { draftSafetySentence } from './draft';
import { ATTEMPTS, type SendingEvents } from './until-decided';

/** Messages of a form while its answer is sent: later attempts, and a lost network. `send` is the pressed button. */
export function sendingMessages(
  unitPage: UnitPage,
  send: HTMLButtonElement,
  showMessage: (tone: Tone, sentences: Sentences) => void,
): SendingEvents {
  return {
    retrying: (attempt) => showMessage('warning', (words) => [words.retrying(attempt, ATTEMPTS)]),
    offline: () => {
      send.textContent = unitPage.words.offline;
      showMessage('warning', (words) => [words.kept.offline, draftSafetySentence(unitPage)]);
    },
    online: () => {
      send.textContent = unitPage.words.sending;
      showMessage('plain', (words) => [words.sending]);
    },
  };
}
