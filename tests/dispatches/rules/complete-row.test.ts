import { describe, expect, it } from 'vitest';
import { completeRow, isOutdated, RESET_ANSWERS } from '../../../src/dispatches/rules/complete-row';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';

const second = dispatch({ version: 2 });

const settledFor = (asked: object, fields: Parameters<typeof obligation>[0]) =>
  completeRow(obligation(fields), {
    today: '2024-11-20',
    dispatch: dispatch({ version: 2, ...asked }),
  });

describe('the dropdowns of a row', () => {
  const result = { asks: 'result', task: 'report' };

  it.each([
    [
      'of a result alone leave the receipt',
      result,
      { complete: 'completed' },
      {
        ...{ completeChannel: 'sheet', completedOn: '2024-11-20', answeredVersion: 2 },
      },
    ],
    ['of a result alone ignore a receipt', result, { acknowledge: 'acknowledged' }, {}],
    ['of a receipt alone ignore a result', { asks: 'receipt' }, { complete: 'completed' }, {}],
    [
      'of a receipt alone keep the result of an earlier version',
      { asks: 'receipt' },
      { acknowledge: 'acknowledged', complete: 'completed' },
      { acknowledgedOn: '2024-11-20', channel: 'sheet', answeredVersion: 2 },
    ],
    [
      'are completed by nothing to report',
      result,
      { complete: 'inProgress', nothingToReport: 'yes' },
      {
        ...{ complete: 'completed', completeChannel: 'sheet', completedOn: '2024-11-20' },
        answeredVersion: 2,
      },
    ],
  ] as const)('%s', (_, asked, fields, change) => {
    expect(settledFor(asked, fields)).toEqual(change);
  });

  it('keep a completed result with nothing to report, except for training', () => {
    const nothing = { complete: 'completed', nothingToReport: 'yes' } as const;
    expect(settledFor(result, nothing)).not.toHaveProperty('nothingToReport');
    expect(settledFor({}, nothing)).toMatchObject({ nothingToReport: 'no' });
  });

  it('of a result alone belong to an earlier version if it has a channel', () => {
    const row = obligation({ complete: 'completed', answeredVersion: 1 });
    const again = dispatch({ version: 2, asks: 'result' });
    expect(isOutdated(row, again)).toBe(false);
    expect(isOutdated({ ...row, completeChannel: 'page' }, again)).toBe(true);
  });

  it('of a task in progress without a receipt belong to an earlier version if it has a channel', () => {
    const row = obligation({ complete: 'inProgress', answeredVersion: 1 });
    expect(isOutdated(row, second)).toBe(false);
    expect(isOutdated({ ...row, completeChannel: 'page' }, second)).toBe(true);
  });
});

const settled = (fields: Parameters<typeof obligation>[0]) =>
  completeRow(obligation(fields), { today: '2024-11-20', dispatch: second });

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
      { complete: 'inProgress' },
      {
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-11-20',
        channel: 'sheet',
        completeChannel: 'sheet',
        answeredVersion: 2,
      },
    ],
    [
      'a task that only some predecessors of a unit have begun',
      { complete: 'inProgress', completeChannel: 'page', answeredVersion: 2 },
      {},
    ],
    [
      'such a task once it is completed',
      { complete: 'completed', completeChannel: 'page', answeredVersion: 2 },
      {
        ...{ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-20', channel: 'sheet' },
        completedOn: '2024-11-20',
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
        complete: 'inProgress',
        completeChannel: 'page',
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
      complete: 'completed',
      completeChannel: 'page',
      completedOn: '2024-11-18',
      answeredVersion: 2,
    } as const;
    expect(settled(complete)).toEqual({});
  });

  it('takes totals from typed rounds, and leaves totals without rounds', () => {
    const rounds = [
      { form: 'meeting', heldOn: '2024-11-15', sessions: 2, attended: { party: 40 } },
    ] as const;
    expect(settled({ rounds, eligibleBy: { party: 45 }, attended: 7 })).toEqual({
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
    [{ complete: 'completed', acknowledgedOn: null, answeredVersion: 1 }, false],
    [{ answeredVersion: 1 }, false],
  ] as const)('%j are outdated: %s', (fields, outdated) => {
    expect(isOutdated(obligation(fields), second)).toEqual(outdated);
  });

  it('once reset, leave a row that owes both stages and keeps its figures', () => {
    const row = obligation({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-07',
      channel: 'page',
      complete: 'completed',
      completeChannel: 'page',
      completedOn: '2024-11-18',
      attended: 40,
      answeredVersion: 1,
    });
    const again = { ...row, ...RESET_ANSWERS };
    expect(again).toEqual(obligation({ attended: 40, answeredVersion: 1 }));
    expect([
      isOutdated(again, second),
      completeRow(again, { today: '2024-12-01', dispatch: second }),
    ]).toEqual([false, {}]);
  });
});
