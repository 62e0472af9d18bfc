import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shows } from '../promises/shows';
import { threeDue, tick, untilIdle, wrongs } from './three-letters';

shows(10);
shows(11);

describe('runs that die one after the other', () => {
  const google = threeDue();
  const saved = google.save();
  const since = google.letters.length;
  const deaths = fc.array(fc.integer({ min: 1, max: 330 }), { minLength: 2, maxLength: 5 });

  it('lose no letter; each leaves at most one unclear letter, and none is sent twice', () => {
    fc.assert(
      fc.property(deaths, (calls) => {
        google.restore(saved);
        for (const faultAt of calls) {
          google.run({ ...tick, faultAt, kind: 'kill-after' });
          google.advance(8 * 60_000, { missed: [0, 1] });
        }
        untilIdle(google);
        const wrong = wrongs(google, since).filter((one) => one !== 'several unclear');
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
