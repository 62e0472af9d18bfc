import { describe, expect, it } from 'vitest';
import { pastLetters } from '../../../src/letters/rules/past-letters';
import { itemRecord, letter } from '../../builders/letter';
import { shows } from '../../promises/shows';

const mailbox = 'pn-001@phuninh.example.org';
const { tier: _, ...ladder } = itemRecord();

describe('the highest tier asked so far', () => {
  it('is null without letters', () => {
    expect(pastLetters([]).highestTier(ladder, mailbox)).toEqual(null);
  });

  it('is the highest in any order of rows', () => {
    const letters = [3, 1, -3].map((tier) => letter({ itemRecords: [itemRecord({ tier })] }));
    expect(pastLetters(letters).highestTier(ladder, mailbox)).toEqual(3);
  });

  it.each([
    ['awaiting', -3],
    ['queued', -3],
    ['sending', -3],
    ['sent', -3],
    ['deliveryUnknown', -3],
    ['cancelled', -3],
    ['skipped', null],
  ] as const)('of a letter that is %s is %s', (state, tier) => {
    expect(pastLetters([letter({ state })]).highestTier(ladder, mailbox)).toEqual(tier);
  });

  it('of a failed letter counts only while the unit has the mailbox that failed', () => {
    shows(17);
    const past = pastLetters([letter({ state: 'failed' })]);
    expect([
      past.highestTier(ladder, mailbox),
      past.highestTier(ladder, 'moi@phuninh.example.org'),
    ]).toEqual([-3, null]);
  });

  it('starts over with another deadline or version', () => {
    const past = pastLetters([letter({ state: 'sent' })]);
    expect([
      past.highestTier({ ...ladder, day: '2024-11-15' }, mailbox),
      past.highestTier({ ...ladder, version: 2 }, mailbox),
    ]).toEqual([null, null]);
  });
});
