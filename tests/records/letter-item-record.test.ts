import { describe, expect, it } from 'vitest';
import { ladderKey } from '../../src/records/letter-item-fields';
import { itemRecord } from '../builders/letter';

describe('a ladder', () => {
  it('is the same for every tier, and another for each unit, stage, version and deadline', () => {
    const others = [
      itemRecord({ unitCode: 'PN-002' }),
      itemRecord({ dispatchId: 'VB-002' }),
      itemRecord({ stage: 'complete' }),
      itemRecord({ version: 2 }),
      itemRecord({ day: '2024-11-15' }),
    ].map(ladderKey);
    expect(ladderKey(itemRecord({ tier: 5 }))).toEqual(ladderKey(itemRecord({ tier: -3 })));
    expect(new Set([ladderKey(itemRecord()), ...others]).size).toEqual(6);
  });
});
