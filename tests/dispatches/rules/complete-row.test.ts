import { describe, expect, it } from 'vitest';
import { completeRow, isOutdated, RESET_ANSWERS } from '../../../src/dispatches/rules/complete-row';
import { obligation } from '../../builders/obligation';

const settled = (fields: Parameters<typeof obligation>[0]) =>
  completeRow(obligation(fields), { today: '2024-11-20', version: 2 });

describe('changes that follow from the dropdowns of a row', () => {
  it.each([
    ['nothing chosen', {}, {}],
    [
      'receipt',
      { acknowledge: 'acknowledged' },
      { acknowledgedOn: '2024-11-20', channel: 'sheet', answeredVersion: 2 },
    ],
    [
      'training under way',
      { train: 'inProgress' },
      {
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-11-20',
        channel: 'sheet',
        trainChannel: 'sheet',
        answeredVersion: 2,
      },
    ],
    [
      'receipt taken back',
      { acknowledgedOn: '2024-11-07', channel: 'phone' },
      { acknowledgedOn: null, channel: null },
    ],
    [
      'completion taken back',
      {
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-11-07',
        channel: 'page',
        train: 'inProgress',
        trainChannel: 'page',
        completedOn: '2024-11-18',
        answeredVersion: 2,
      },
      { completedOn: null },
    ],
  ] as const)('%s', (_, fields, change) => {
    expect(settled(fields)).toEqual(change);
  });

  it('keeps existing days and channels', () => {
    const complete = {
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-07',
      channel: 'paper',
      train: 'completed',
      trainChannel: 'page',
      completedOn: '2024-11-18',
      answeredVersion: 2,
    } as const;
    expect(settled(complete)).toEqual({});
  });

  it('takes totals from typed rounds, and leaves totals without rounds', () => {
    const entries = [
      { form: 'meeting', heldOn: '2024-11-15', sessions: 2, attended: { party: 40 } },
    ] as const;
    expect(settled({ entries, eligibleBy: { party: 45 }, attended: 7 })).toEqual({
      heldOn: '2024-11-15',
      sessions: 2,
      attended: 40,
      eligible: 45,
    });
    expect(settled({ attended: 7, sessions: 1 })).toEqual({});
  });
});

describe('answers for an earlier version', () => {
  it.each([
    [{ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-07', answeredVersion: 1 }, true],
    [{ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-07', answeredVersion: 2 }, false],
    [{ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-07', answeredVersion: null }, false],
    [{ acknowledge: 'acknowledged', acknowledgedOn: null, answeredVersion: 1 }, false],
    [{ train: 'completed', acknowledgedOn: null, answeredVersion: 1 }, false],
    [{ answeredVersion: 1 }, false],
  ] as const)('%j are outdated: %s', (fields, outdated) => {
    expect(isOutdated(obligation(fields), 2)).toEqual(outdated);
  });

  it('once reset, leave a row that owes both stages and keeps its figures', () => {
    const row = obligation({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-07',
      channel: 'page',
      train: 'completed',
      trainChannel: 'page',
      completedOn: '2024-11-18',
      attended: 40,
      answeredVersion: 1,
    });
    const again = { ...row, ...RESET_ANSWERS };
    expect(again).toEqual(obligation({ attended: 40, answeredVersion: 1 }));
    expect([isOutdated(again, 2), completeRow(again, { today: '2024-12-01', version: 2 })]).toEqual(
      [false, {}],
    );
  });
});
