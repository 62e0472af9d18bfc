import { describe, expect, it } from 'vitest';
import { shows } from '../promises/shows';
import { strikeDataCalls } from './strike-every-call';
import { threeDue, threeQueued, tick } from './three-letters';

shows(22);

describe('a run that sends', () => {
  it.each(['throw-before', 'throw-after'] as const)(
    'loses no letter and sends none twice, whichever call fails: %s',
    (kind) => {
      expect(strikeDataCalls(threeQueued(), tick, kind)).toEqual([]);
    },
  );
});

describe('a run that plans and sends', () => {
  it('plans every letter once, also when a write is reported as failed but took effect', () => {
    expect(strikeDataCalls(threeDue(), tick, 'throw-after')).toEqual([]);
  });
});
