import { describe, expect, it } from 'vitest';
import { planReceipts } from '../../../src/letters/rules/plan-receipts';
import { fieldsOf } from '../../../src/records/letter-item-fields';
import { itemRecord, letter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';

const answered = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-05',
  channel: 'page',
} as const;
const receipt = itemRecord({ stage: 'receipt', day: '2024-11-05', tier: 0 });

/** Mailboxes that get a receipt, with the days of the answers that it confirms. */
const receiptsOf = (fields: Parameters<typeof planInput>[0]) =>
  planReceipts(
    planInput({ today: '2024-11-05', obligations: [obligation(answered)], ...fields }),
  ).map(({ mailbox, itemRecords }) => [
    mailbox,
    ...itemRecords.map((one) => `${one.unitCode} ${fieldsOf(one).day}`),
  ]);

describe('a receipt', () => {
  it('is due for what a unit has just answered on the page', () => {
    expect(receiptsOf({})).toEqual([['pn-001@phuninh.example.org', 'PN-001 2024-11-05']]);
  });

  it('is combined for units that share a mailbox', () => {
    const email = 'chung@phuninh.example.org';
    const units = ['A', 'B'].map((code) => unit({ code, email }));
    const obligations = units.map(({ code }) => obligation({ unitCode: code, ...answered }));
    expect(receiptsOf({ units, obligations })).toEqual([[email, 'A 2024-11-05', 'B 2024-11-05']]);
  });

  it.each([
    ['reported on the page', 'phone', 'page', '2024-11-06'],
    ['recorded by the office', 'page', 'phone', '2024-11-05'],
  ] as const)('covers each stage by its own channel: training %s', (_, channel, by, day) => {
    const trained = {
      complete: 'completed',
      completeChannel: by,
      completedOn: '2024-11-06',
    } as const;
    const obligations = [obligation({ ...answered, ...trained, channel })];
    expect(receiptsOf({ today: '2024-11-06', obligations })).toEqual([
      ['pn-001@phuninh.example.org', `PN-001 ${day}`],
    ]);
  });

  it.each([
    [
      'for an answer that the office has sent back',
      {
        obligations: [
          obligation({ ...answered, returnedStage: 'complete', returnedOn: '2024-11-05' }),
        ],
      },
    ],
    [
      'for an answer that staff recorded',
      { obligations: [obligation({ ...answered, channel: 'phone' })] },
    ],
    ['for an answer of last week', { today: '2024-11-12' }],
    ['where the mailbox cannot be written to', { units: [unit({ email: '' })] }],
    ['twice', { letters: [letter({ kind: 'receipt', itemRecords: [receipt] })] }],
  ] as [string, Parameters<typeof planInput>[0]][])('is not due %s', (_, fields) => {
    expect(receiptsOf(fields)).toEqual([]);
  });
});
