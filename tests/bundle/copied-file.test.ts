import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { officeWith, owner, sendAll, setUp, smallList, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { pageViewOf } from './view-of';

shows(30);

const original = officeWith(smallList(3));
sendAll(original);
original.advanceTo('2024-11-05T00:45:00Z');
const token = tokenIn(original.letters[0] ?? { body: '' });
const mailbox = 'dv001@phuninh.example.org';

function copyOf(google: AppsScript): AppsScript {
  const copy = google.clone();
  copy.open(owner);
  return copy;
}

describe('a copied file', () => {
  it('sends nothing, whatever is pressed or called, and has no trigger', () => {
    const copy = copyOf(original);
    copy.press(owner, words.menu.openLetters);
    copy.call(owner, 'sendTestLetter', mailbox, 'reminder');
    copy.call(owner, 'queueLetters');
    copy.call(owner, 'sendNextChunk');
    copy.advance(3 * 86_400_000);
    expect(copy.letters).toEqual([]);
    expect(copy.triggers).toEqual([]);
  });

  it('sends none of the letters that were queued when it was copied', () => {
    const google = officeWith(smallList(3));
    google.call(owner, 'queueLetters');
    const copy = copyOf(google);
    copy.call(owner, 'sendNextChunk');
    copy.run({ fn: 'tick', context: 'time-trigger', args: [{ triggerUid: '1' }] });
    const queued = rowsOf(copy, 'outbox').map(({ state }) => state);
    expect(queued).toEqual(Array(3).fill(words.choices.letterState.queued));
    expect(copy.letters).toEqual([]);
  });

  it('is not opened by the links of the file it was copied from, even once it is set up', () => {
    const copy = copyOf(original);
    const before = pageViewOf(copy.visit({ parameter: { t: token } }));
    setUp(copy);
    const after = pageViewOf(copy.visit({ parameter: { t: token } }));
    expect(pageViewOf(original.visit({ parameter: { t: token } })).state).toBe('open');
    const refused = { state: 'refused', language: 'vi', office: null };
    expect([before, after]).toEqual([refused, refused]);
  });

  it('accepts no answer through those links', () => {
    const sent = [token, acknowledgeAnswer(), 'a1'.repeat(16)] as const;
    const taken = [original, copyOf(original)].map(
      (google) => google.callFromPage('confirmReceipt', ...sent).result,
    );
    expect(taken).toEqual([expect.objectContaining({ state: 'recorded' }), { state: 'refused' }]);
  });
});
