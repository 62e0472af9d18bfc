import { describe, expect, it } from 'vitest';
import { owner } from '../bundle/office';
import { strikeDataCalls, strikeEveryCall } from './strike-every-call';
import { threeDue, threeQueued, tick } from './three-letters';

describe('a run that sends', () => {
  it('loses no letter and sends none twice, after whichever call it dies', () => {
    expect(strikeEveryCall(threeQueued(), tick, 'kill-after')).toEqual([]);
  });

  it('loses no letter and sends none twice when a dialog started it and it dies', () => {
    const request = { fn: 'sendNextChunk', context: 'dialog-call', user: owner } as const;
    expect(strikeDataCalls(threeQueued(), request, 'kill-after')).toEqual([]);
  });
});

describe('a run that plans and sends', () => {
  it('plans and sends every letter of the day once, after whichever call it dies', () => {
    expect(strikeDataCalls(threeDue(), tick, 'kill-after')).toEqual([]);
  });
});
