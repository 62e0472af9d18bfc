import { describe, expect, it } from 'vitest';
import { ladderKey } from '../../src/records/letter-item-record';
import { cover } from '../builders/letter';

describe('a ladder', () => {
  it('is the same for every tier, and another for each unit, stage, version and deadline', () => {
    const others = [
      cover({ unitCode: 'PN-002' }),
      cover({ dispatchId: 'VB-002' }),
      cover({ stage: 'train' }),
      cover({ version: 2 }),
      cover({ asked: '2024-11-15' }),
    ].map(ladderKey);
    expect(ladderKey(cover({ tier: 5 }))).toEqual(ladderKey(cover({ tier: -3 })));
    expect(new Set([ladderKey(cover()), ...others]).size).toEqual(6);
  });
});
