import { describe, expect, it } from 'vitest';
import { remindersSent } from '../../../src/dispatches/rules/reminders-sent';
import { cover, letter, noticeCover, sentLetter } from '../../builders/letter';

const trainCover = cover({ stage: 'train', asked: '2024-11-30' });

describe('the reminders of an obligation', () => {
  it('are counted from the letters that went out or may have, a letter for both stages once', () => {
    const letters = [
      sentLetter('2024-11-05', { covers: [cover(), trainCover] }),
      sentLetter('2024-11-11', { kind: 'followUp', covers: [cover({ tier: 1 }), trainCover] }),
      letter({ state: 'unknown', plannedOn: '2024-11-13', covers: [cover({ tier: 3 })] }),
    ];
    expect(remindersSent(letters)).toEqual(
      new Map([
        [
          'VB-001/PN-001',
          {
            count: 3,
            lastOn: '2024-11-13',
            followUps: { acknowledge: 2, train: 0 },
            letters: { acknowledge: 3, train: 2 },
          },
        ],
      ]),
    );
  });

  it.each(['sent', 'unknown', 'repeated', 'told'] as const)(
    'count a letter that is %s: it reached the unit, or may have',
    (state) => {
      expect(remindersSent([letter({ state })]).get('VB-001/PN-001')?.letters.acknowledge).toBe(1);
    },
  );

  it.each(['awaiting', 'queued', 'sending', 'failed', 'cancelled', 'skipped'] as const)(
    'do not count a letter that is %s',
    (state) => {
      expect(remindersSent([letter({ state })])).toEqual(new Map());
    },
  );

  it('do not count the first notice, though it covers tiers', () => {
    const notice = sentLetter('2024-11-07', { kind: 'notice', covers: [noticeCover(), cover()] });
    expect(remindersSent([notice])).toEqual(new Map());
  });

  it('were last sent on the latest day, in whatever order the rows stand', () => {
    const letters = [sentLetter('2024-11-11'), sentLetter('2024-11-05')];
    expect(remindersSent(letters).get('VB-001/PN-001')?.lastOn).toEqual('2024-11-11');
  });

  it('are counted for each unit of a shared letter', () => {
    const shared = sentLetter('2024-11-05', { covers: [cover(), cover({ unit: 'PN-002' })] });
    expect([...remindersSent([shared])].map(([key, { count }]) => [key, count])).toEqual([
      ['VB-001/PN-001', 1],
      ['VB-001/PN-002', 1],
    ]);
  });
});
