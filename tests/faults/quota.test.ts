import { describe, expect, it } from 'vitest';
import { owner } from '../bundle/office';
import { words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { lettersEach, statesEach, threeQueued, tick } from './three-letters';

shows(16);

const day = 24 * 3_600_000;
const { queued, sent } = words.choices.letterState;

/** Number of sends that failed since the last restore. */
const failedSends = ({ journal }: ReturnType<typeof threeQueued>) =>
  journal.filter(({ name, outcome }) => name === 'MailApp.sendEmail' && outcome === 'threw').length;

describe('a mail quota that is used up', () => {
  it.each([0, 1, 5, -1])('costs no attempt if Google reports %i: the letters wait', (said) => {
    const google = threeQueued();
    google.setMailQuota(owner, { said });
    google.run(tick);
    expect(failedSends(google)).toBe(0);
    expect(statesEach(google)).toEqual([queued, queued, queued]);
  });

  it.each([
    ['quota-en', 'en'],
    ['quota-vi', 'vi'],
  ] as const)(
    'in the middle of a run costs one attempt, whatever the language: %s',
    (kind, language) => {
      const google = threeQueued({ language });
      const saved = google.save();
      const { journal } = google.run(tick);
      const second = journal.filter(({ name }) => name === 'MailApp.sendEmail')[1]?.call ?? 0;
      google.restore(saved);
      const spend = () => google.setMailQuota(owner, { true: 0, said: 0 });
      google.run({ ...tick, faultAt: second, kind, at: { [second]: spend } });
      expect(failedSends(google)).toBe(1);
      expect(statesEach(google)).toEqual([sent, queued, queued]);
    },
  );

  it('has the rest sent automatically on the next working day', () => {
    const google = threeQueued();
    google.setMailQuota(owner, { true: 6 });
    google.run(tick);
    const before = lettersEach(google);
    google.setMailQuota(owner, { true: 100 });
    google.advance(day);
    expect(before).toEqual([1, 0, 0]);
    expect(lettersEach(google)).toEqual([1, 1, 1]);
    expect(statesEach(google)).toEqual([sent, sent, sent]);
  });

  it('keeps the reserve for the account’s other mail', () => {
    const google = threeQueued();
    google.setMailQuota(owner, { true: 7 });
    google.run(tick);
    expect(lettersEach(google)).toEqual([1, 1, 0]);
  });
});
