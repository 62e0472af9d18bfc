import { describe, expect, it } from 'vitest';
import { pastLetters } from '../../../src/letters/rules/past-letters';
import { type ItemFields, itemRecord, letter } from '../../builders/letter';
import { shows } from '../../promises/shows';

const mailbox = 'pn-001@phuninh.example.org';
const step = (tier: number, fields: ItemFields = {}) => itemRecord({ tier, ...fields });

describe('a step of the reminder ladder', () => {
  it('is not covered without letters', () => {
    expect(pastLetters([]).isCovered(step(-3), mailbox)).toEqual(false);
  });

  it('is covered by the same or a later step, in any order of rows', () => {
    const letters = [3, 1, -3].map((tier) => letter({ itemRecords: [step(tier)] }));
    const past = pastLetters(letters);
    expect([1, 3, 4].map((tier) => past.isCovered(step(tier), mailbox))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['awaiting', true],
    ['queued', true],
    ['sending', true],
    ['sent', true],
    ['deliveryUnknown', true],
    ['cancelled', true],
    ['skipped', false],
  ] as const)('of a letter that is %s is covered: %s', (state, covered) => {
    const past = pastLetters([letter({ state })]);
    expect([-3, -2].map((tier) => past.isCovered(step(tier), mailbox))).toEqual([covered, false]);
  });

  it('of a failed letter counts only while the unit has the mailbox that failed', () => {
    shows(17);
    const past = pastLetters([letter({ state: 'failed' })]);
    expect([
      past.isCovered(step(-3), mailbox),
      past.isCovered(step(-3), 'moi@phuninh.example.org'),
    ]).toEqual([true, false]);
  });

  it('starts over with another deadline or version', () => {
    const past = pastLetters([letter({ state: 'sent' })]);
    expect([
      past.isCovered(step(-3, { day: '2024-11-15' }), mailbox),
      past.isCovered(step(-3, { version: 2 }), mailbox),
    ]).toEqual([false, false]);
  });
});

it('a request to complete a stage covers itself once the stage is late', () => {
  const supplement = (tier: number) => itemRecord({ stage: 'supplement', tier });
  const past = pastLetters([letter({ itemRecords: [supplement(0)] })]);
  expect(past.isCovered(supplement(1), mailbox)).toBe(true);
});
