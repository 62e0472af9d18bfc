import { describe, expect, it } from 'vitest';
import { toDispatchId } from '../../src/records/dispatch';
import { roundId, roundOf, seriesOf } from '../../src/records/round';

const first = { series: 'VB-007', cutOff: '2024-11-30' } as const;

describe('the id of a round', () => {
  it('says series and period', () => {
    expect(roundId(first)).toBe('VB-007-20241130');
    expect(roundOf(roundId(first))).toEqual(first);
    expect(seriesOf(roundId(first))).toBe('VB-007');
  });

  it.each(['VB-007', 'VB-20241130', 'VB-007-20241131'])('is none in %s', (text) => {
    const id = toDispatchId(text);
    expect([roundOf(id), seriesOf(id)]).toEqual([null, text]);
  });
});
