import { describe, expect, it } from 'vitest';
import { type Mutation, mutated } from '../faults/mutated';
import { playCampaign } from './play-campaign';

/** The numbers of the promises that an add-on breaks which is itself broken in one place. */
async function broken(mutation: Mutation, seed: number): Promise<number[]> {
  const dist = await mutated(mutation);
  const { violations } = playCampaign({ dist, seed, units: 12, days: 60, account: 'workspace' });
  return [...new Set(violations.map(({ promise }) => promise))];
}

describe('a campaign finds', () => {
  it('what is not flushed before it is sent', async () => {
    const found = await broken(
      ['google/workbook.ts', 'if (unflushed) SpreadsheetApp.flush();', ''],
      1,
    );
    expect(found).not.toEqual([]);
  });

  it('letters to units that are exempt', async () => {
    const found = await broken(
      ['core/recipients.ts', "if (obligation.exemptBecause !== '') return 'exempt';", ''],
      1,
    );
    expect(found).not.toEqual([]);
  });

  it('a first day that does not stand', async () => {
    const found = await broken(
      ['core/answer-change.ts', 'before ? acknowledgedOn : source.today', 'source.today'],
      1,
    );
    expect(found).not.toEqual([]);
  });
});
