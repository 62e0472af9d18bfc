import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { remindersSent } from '../../../src/dispatches/rules/reminders-sent';
import { itemRecord, letter, noticeRecord, phoneReminder, sentLetter } from '../../builders/letter';

const trainingRecord = itemRecord({ stage: 'complete', day: '2024-11-30' });

describe('the reminders of an obligation', () => {
  it('are counted from the letters that went out or may have, a letter for both stages once', () => {
    const letters = [
      sentLetter('2024-11-05', { itemRecords: [itemRecord(), trainingRecord] }),
      sentLetter('2024-11-11', {
        kind: 'followUp',
        itemRecords: [itemRecord({ tier: 1 }), trainingRecord],
      }),
      letter({
        state: 'deliveryUnknown',
        plannedOn: '2024-11-13',
        itemRecords: [itemRecord({ tier: 3 })],
      }),
    ];
    expect(remindersSent(letters)).toEqual(
      new Map([
        [
          'VB-001/PN-001',
          {
            followUps: 2,
            early: 1,
            lastOn: '2024-11-13',
            answerAskedOn: '2024-11-13',
            letters: { acknowledge: 3, complete: 2 },
            followedUp: new Map([['acknowledge|1|2024-11-08', { times: 2, step: 3 }]]),
          },
        ],
      ]),
    );
  });

  it.each(['sent', 'deliveryUnknown', 'superseded', 'remindedDirectly'] as const)(
    'count a letter that is %s: it reached the unit, or may have',
    (state) => {
      expect(
        remindersSent([{ ...letter(), state }]).get('VB-001/PN-001')?.letters.acknowledge,
      ).toBe(1);
    },
  );

  it.each(['awaiting', 'queued', 'sending', 'failed', 'cancelled', 'skipped'] as const)(
    'do not count a letter that is %s',
    (state) => {
      expect(remindersSent([letter({ state })])).toEqual(new Map());
    },
  );

  it('do not include the first notice, although it covers tiers', () => {
    const notice = sentLetter('2024-11-07', {
      kind: 'notice',
      itemRecords: [noticeRecord(), itemRecord()],
    });
    expect(remindersSent([notice])).toEqual(new Map());
  });

  it('have the latest day as their last one, in whatever order the rows are', () => {
    const letters = [sentLetter('2024-11-11'), sentLetter('2024-11-05')];
    expect(remindersSent(letters).get('VB-001/PN-001')?.lastOn).toEqual('2024-11-11');
  });

  it('rise by one with each letter or recorded call after a deadline, whatever the stage', () => {
    const after = (on: Day, fields: object, made: typeof sentLetter | typeof phoneReminder) =>
      made(on, { kind: 'followUp', itemRecords: [itemRecord({ tier: 1, ...fields })] });
    const letters = [
      sentLetter('2024-11-05'),
      after('2024-11-11', {}, sentLetter),
      after('2024-11-13', { tier: 3 }, sentLetter),
      after('2024-11-20', { tier: 8 }, phoneReminder),
      after('2024-12-03', { stage: 'complete', day: '2024-11-30' }, sentLetter),
    ];
    const counts = letters.map((_, index) => {
      const { followUps = 0, early = 0 } =
        remindersSent(letters.slice(0, index + 1)).get('VB-001/PN-001') ?? {};
      return [followUps, early];
    });
    expect(counts).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });

  it('do not include a notice in a letter that is a follow-up for another dispatch', () => {
    const other = { dispatchId: 'VB-002' };
    const shared = sentLetter('2024-11-11', {
      kind: 'followUp',
      itemRecords: [
        itemRecord({ tier: 1 }),
        noticeRecord(other),
        itemRecord({ ...other, tier: 1 }),
      ],
    });
    const sent = remindersSent([shared]);
    expect(sent.get('VB-001/PN-001')?.followUps).toBe(1);
    expect(sent.has('VB-002/PN-001')).toBe(false);
  });

  it('are counted for each unit of a shared letter', () => {
    const shared = sentLetter('2024-11-05', {
      itemRecords: [itemRecord(), itemRecord({ unitCode: 'PN-002' })],
    });
    expect([...remindersSent([shared])].map(([key, { early }]) => [key, early])).toEqual([
      ['VB-001/PN-001', 1],
      ['VB-001/PN-002', 1],
    ]);
  });
});
