import { describe, expect, it } from 'vitest';
import { owner } from '../bundle/office';
import { strikeEveryCall } from './strike-every-call';
import { threeDue, threeQueued, tick } from './three-letters';

describe('a run that sends', () => {
  it.each(['kill-before', 'kill-after'] as const)(
    'loses no letter and sends none twice, wherever it dies: %s',
    (kind) => {
      expect(strikeEveryCall(threeQueued(), tick, [kind])).toEqual([]);
    },
  );

  it.each(['throw-before', 'throw-after'] as const)(
    'loses no letter and sends none twice, whichever call fails: %s',
    (kind) => {
      expect(strikeEveryCall(threeQueued(), tick, [kind])).toEqual([]);
    },
  );

  it('loses no letter and sends none twice when it is a dialog’s and dies', () => {
    const request = { fn: 'sendNextChunk', context: 'dialog-call', user: owner } as const;
    expect(strikeEveryCall(threeQueued(), request, ['kill-after'])).toEqual([]);
  });
});

describe('a run that plans and sends', () => {
  it.each(['kill-after', 'throw-after'] as const)(
    'plans every letter of the day once, wherever it is struck: %s',
    (kind) => {
      expect(strikeEveryCall(threeDue(), tick, [kind])).toEqual([]);
    },
  );
});
