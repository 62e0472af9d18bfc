import { tableOf } from '../../../local/sheet-table';
import type { LetterState } from '../../../src/records/outbox-letter';
import { type Act, call, filling, type Stage, someRow } from './stage';

/** Id of a letter in one of `states`. */
function someLetter(stage: Stage, ...states: readonly LetterState[]): string {
  const texts = states.map((state) => stage.words.choices.letterState[state]);
  return someRow(stage, 'outbox', (text) => texts.includes(text('state'))).text('id');
}

/** A letter that went out is sent once more. */
export const sendAgain: Act = (stage) => {
  call(stage, 'sendLettersAgain', [someLetter(stage, 'sent')]);
  stage.staff.sendToday();
};

/** Of the letters that wait for approval one is refused where there are many, and all others are approved. */
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

/** What is due is queued, and one letter of it is taken out; the rest is left to the clock. */
export const queueAndCancel: Act = (stage) => {
  call(stage, 'readLetters');
  call(stage, 'queueLetters');
  call(stage, 'cancelLetters', [someLetter(stage, 'queued', 'awaiting')]);
};

/**
 * The first run that sends dies with its first letter, of which nobody knows then whether it went. Once the clock has found
 * that out, it is said to have gone, or sent again.
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

/** A letter came back. */
export const letterCameBack: Act = (stage) =>
  void call(stage, 'markReturned', [
    someRow(stage, 'units', (text) => text('email').includes('@')).text('email'),
  ]);

/** Reminds a unit by telephone with the suggested text. */
export const tellUnit: Act = (stage) => {
  const { acknowledged } = stage.words.choices.acknowledgeState;
  const owing = someRow(stage, 'tracking', (text) => text('acknowledge') !== acknowledged);
  call(stage, 'unitMessage', owing.text('unit'));
  call(stage, 'recordTold', owing.text('unit'));
};

/** A first letter as it would go to a unit, and sent to oneself; and one of a kind that is not due, which is refused. */
export const tryLetters: Act = (stage) => {
  const { google, user } = stage;
  const mailbox = someRow(stage, 'units', (text) => text('email').includes('@')).text('email');
  for (const kind of ['notice', 'reminder']) {
    google.call(user, 'previewLetterText', mailbox, kind);
    google.call(user, 'sendTestLetter', mailbox, kind);
  }
};

/** The link of a unit is replaced. */
export const renewLink = filling('useUnitLink', (stage) => ({
  unit: someRow(stage, 'units', (text) => stage.links.has(text('code'))).text('code'),
  act: 'renew',
}));

/** All links are replaced, as after the page has moved to another account. */
export const moveLinks: Act = (stage) => {
  call(stage, 'useUnitLink', { act: 'moved', sure: 'yes' });
  stage.staff.sendToday();
};
