import { describe, expect, it } from 'vitest';
import { mailboxesWrittenTo, pastLetters } from '../../../src/letters/rules/past-letters';
import { itemRecord, letter, sentLetter } from '../../builders/letter';
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

describe('the mailboxes written to on a day', () => {
  it.each([
    ['a letter sent that day', sentLetter('2024-11-05'), [mailbox]],
    [
      'a letter planned that day and sent later',
      sentLetter('2024-11-06', { plannedOn: '2024-11-05' }),
      [],
    ],
    [
      'a letter claimed that day and perhaps sent',
      letter({ state: 'deliveryUnknown', claimedAt: '2024-11-05T08:10' }),
      [mailbox],
    ],
    ['a letter whose state was wiped', letter({ state: 'deliveryUnknown' }), [mailbox]],
    ['a queued letter', letter({ state: 'queued' }), []],
    ['a failed letter', letter({ state: 'failed', claimedAt: '2024-11-05T08:10' }), []],
  ])('from %s', (_, one, boxes) => {
    expect(mailboxesWrittenTo([one], '2024-11-05')).toEqual(new Set(boxes));
  });
});
