import { describe, expect, it } from 'vitest';
import { owner } from '../bundle/office';
import { cellAt, words } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { shows } from '../promises/shows';
import { lettersEach, statesEach, threeQueued, tick, untilIdle } from './three-letters';

shows(11);

const { letterState } = words.choices;

/**
 * An office in which the run was killed while it sent the second of three letters. That letter was
 * delivered.
 */
function withUnclearLetter() {
  const google = threeQueued();
  const saved = google.save();
  const { journal } = google.run(tick);
  const second = journal.filter(({ name }) => name === 'MailApp.sendEmail')[1]?.call ?? 0;
  google.restore(saved);
  google.run({ ...tick, faultAt: second, kind: 'kill-after' });
  untilIdle(google);
  return google;
}

/** Sets the state of the second letter, as a person does. */
function decide(google: ReturnType<typeof threeQueued>, state: string): void {
  google.type(owner, words.tabs.outbox.name, cellAt(google, 'outbox', 'state', 3), state);
}

describe('a letter that was perhaps sent', () => {
  it('is listed for a person, with what to do', () => {
    const google = withUnclearLetter();
    const view = JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));
    expect(statesEach(google)).toEqual([
      letterState.sent,
      letterState.deliveryUnknown,
      letterState.sent,
    ]);
    expect(view).toContain('Thư T-000002 tới dv002@phuninh.example.org: chưa rõ đã gửi.');
  });

  it('counts as sent: it is not sent again automatically, on the same day or the next', () => {
    const google = withUnclearLetter();
    google.call(owner, 'queueLetters');
    google.call(owner, 'sendNextChunk');
    google.advance(26 * 3_600_000);
    expect(lettersEach(google)).toEqual([1, 1, 1]);
  });

  it('is sent again by the next run once a person decides so', () => {
    const google = withUnclearLetter();
    decide(google, letterState.queued);
    untilIdle(google);
    expect(lettersEach(google)).toEqual([1, 2, 1]);
    expect(statesEach(google)).toEqual([letterState.sent, letterState.sent, letterState.sent]);
  });

  it('is not sent again once a person says that it was sent', () => {
    const google = withUnclearLetter();
    decide(google, letterState.sent);
    google.advance(26 * 3_600_000);
    expect(lettersEach(google)).toEqual([1, 1, 1]);
  });
});
