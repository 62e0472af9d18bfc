import { describe, expect, it } from 'vitest';
import { shows } from '../promises/shows';
import { dataCalls, dialog, overlaps } from './overlapping-runs';
import { threeQueued, tick, untilIdle, wrongs } from './three-letters';

shows(14);

describe('two runs that overlap', () => {
  it('of the clock and a dialog send no letter twice, whatever the schedule', () => {
    expect([...overlaps(threeQueued(), tick, dialog)]).toEqual([]);
  });

  it('send no letter twice if the first reads the state before the second', () => {
    const google = threeQueued();
    const saved = google.save();
    const calls = dataCalls(google, tick);
    const lock = calls.find(({ name }) => name === 'Lock.tryLock')?.call ?? 0;
    const reads = calls.filter(({ name, call }) => /get(Sheet)?Values$/.test(name) && call > lock);
    const found = reads.flatMap(({ call }) => {
      google.restore(saved);
      const first = { ...tick, faultAt: call, kind: 'stale-read' } as const;
      google.interleave({ first, at: lock, second: dialog });
      untilIdle(google);
      return wrongs(google).map((wrong) => `${wrong} at ${call}`);
    });
    expect(reads.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('lose no letter if one reads while the other dies', () => {
    const google = threeQueued();
    const saved = google.save();
    const sending = dataCalls(google, tick).filter(({ name }) => name === 'MailApp.sendEmail');
    const found = sending.flatMap(({ call }) => {
      google.restore(saved);
      const first = { ...tick, faultAt: call, kind: 'kill-after' } as const;
      google.interleave({ first, at: call, second: dialog });
      untilIdle(google);
      return wrongs(google).map((wrong) => `${wrong} at ${call}`);
    });
    expect(found).toEqual([]);
  });
});
