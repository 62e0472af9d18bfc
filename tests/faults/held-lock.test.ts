import { describe, expect, it } from 'vitest';
import { words } from '../bundle/rows-of';
import { lastingState } from '../bundle/traces';
import { shows } from '../promises/shows';
import { lettersEach, threeDue, tick, untilIdle, wrongs } from './three-letters';

shows(15);

describe('a run that does not get the lock', () => {
  const google = threeDue();
  const since = google.letters.length;
  const saved = google.save();
  const locks = google.run(tick).journal.filter(({ name }) => name === 'Lock.tryLock');

  it('requests it once each to plan, to claim, to mark and to sum up', () => {
    expect(locks.length).toBe(4);
  });

  it('writes nothing when it cannot plan, and says that somebody else is at work', () => {
    google.restore(saved);
    const before = lastingState(google);
    const report = google.run({ ...tick, faultAt: locks[0]?.call ?? 0, kind: 'lock-timeout' });
    expect(report.error?.message).toBe(words.errors.busy);
    expect(lastingState(google)).toEqual(before);
  });

  it('sends nothing when it cannot claim', () => {
    google.restore(saved);
    const report = google.run({ ...tick, faultAt: locks[1]?.call ?? 0, kind: 'lock-timeout' });
    expect(report.error?.message).toBe(words.errors.busy);
    expect(lettersEach(google, since)).toEqual([0, 0, 0]);
  });

  it.each([0, 1, 2, 3])(
    'leaves the lock free and the letters to the next run: time-out %i',
    (which) => {
      google.restore(saved);
      google.run({ ...tick, faultAt: locks[which]?.call ?? 0, kind: 'lock-timeout' });
      expect(lastingState(google).locks).toEqual({});
      untilIdle(google);
      expect(wrongs(google, since)).toEqual([]);
      expect(lettersEach(google, since)).toEqual([1, 1, 1]);
    },
  );
});
