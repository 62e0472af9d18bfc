import { expect, it } from 'vitest';
import { mutated } from '../faults/mutated';
import { playCampaign } from './play-campaign';

it.each([
  [
    'a first day that does not stand',
    ['core/answer-change.ts', 'before ? acknowledgedOn : source.today', 'source.today'],
    9,
  ],
  [
    'letters to units that are exempt',
    ['core/recipients.ts', "if (obligation.exemptBecause !== '') return 'exempt';", ''],
    31,
  ],
] as const)('a campaign finds %s', async (_, mutation, promise) => {
  const dist = await mutated(mutation);
  const { violations } = playCampaign({ dist, seed: 1, units: 12, days: 60, account: 'workspace' });
  expect(violations.map((violation) => violation.promise)).toContain(promise);
});
