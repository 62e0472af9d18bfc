import { tableOf } from '../../../local/sheet-table';
import type { LetterState } from '../../../src/records/outbox-letter';
import { type Act, call, filling, type Stage, someRow } from './stage';

/** Id of a letter in one of `states`. */
function someLetter(stage: Stage, ...states: readonly LetterState[]): string {
  const texts = states.map((state) => stage.words.choices.letterState[state]);
  return someRow(stage, 'outbox', (text) => texts.includes(text('state'))).text('id');
}

/** Sends a letter again that was sent before. */
export const sendAgain: Act = (stage) => {
  call(stage, 'sendLettersAgain', [someLetter(stage, 'sent')]);
  stage.staff.sendToday();
};

/** Approves all letters that wait for approval. If there are more than 20, cancels one of them first. */
export const decideLetters: Act = (stage) => {
  const { google, words, staff } = stage;
  const table = tableOf(google, 'outbox', words);
  const { awaiting } = words.choices.letterState;
  const waiting = table.rows.filter((row) => table.text(row, 'state') === awaiting);
  if (waiting.length > 20) {
    call(stage, 'readApproval');
    call(stage, 'decideLetters', { approve: [], cancel: [someLetter(stage, 'awaiting')] });
  }
  staff.approveAll();
};

/** Queues the letters that are due and cancels one. The clock sends the others. */
export const queueAndCancel: Act = (stage) => {
  call(stage, 'readLetters');
  call(stage, 'queueLetters');
  call(stage, 'cancelLetters', [someLetter(stage, 'queued', 'awaiting')]);
};

/**
 * Kills the first sending run right after its first letter, so that nobody knows whether the letter
 * was sent. Once the clock has noticed this, marks the letter as sent or sends it again.
 */
export const dieSending: Act = (stage) => {
  const { google, user } = stage;
  call(stage, 'queueLetters');
  google.faultNextRun({ at: 'MailApp.sendEmail', kind: 'kill-after' });
  google.call(user, 'sendNextChunk');
  google.faultNextRun(null);
  google.advance(40 * 60_000);
  const fn = stage.chance.pick(['markLettersSent', 'sendLettersAgain']);
  call(stage, fn, [someLetter(stage, 'deliveryUnknown')]);
};

/** Reports that a letter to a unit's mailbox came back. */
export const letterCameBack: Act = (stage) =>
  void call(stage, 'markReturned', [
    someRow(stage, 'units', (text) => text('email').includes('@')).text('email'),
  ]);

/** Reminds a unit by telephone with the suggested text. */
export const tellUnit: Act = (stage) => {
  const { acknowledged } = stage.words.choices.acknowledgeState;
  const owing = someRow(stage, 'tracking', (text) => text('acknowledge') !== acknowledged);
  call(stage, 'unitMessage', owing.text('unitCode'));
  call(stage, 'recordTold', owing.text('unitCode'));
};

/**
 * Previews a first notice and sends it to oneself; then tries the same with a reminder, which is
 * refused because none is due.
 */
export const tryLetters: Act = (stage) => {
  const { google, user } = stage;
  const mailbox = someRow(stage, 'units', (text) => text('email').includes('@')).text('email');
  for (const kind of ['notice', 'reminder']) {
    google.call(user, 'previewLetterText', mailbox, kind);
    google.call(user, 'sendTestLetter', mailbox, kind);
  }
};

/** Replaces the link of a unit. */
export const renewLink = filling('useUnitLink', (stage) => ({
  unit: someRow(stage, 'units', (text) => stage.links.has(text('code'))).text('code'),
  act: 'renew',
}));

/** Replaces all links, as after the page has moved to another account. */
export const moveLinks: Act = (stage) => {
  call(stage, 'useUnitLink', { act: 'moved', sure: 'yes' });
  stage.staff.sendToday();
};
