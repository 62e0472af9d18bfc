import { describe, expect, it } from 'vitest';
import { judgeDeadlines } from '../../src/core/deadline';
import type { Obligation } from '../../src/core/obligation';
import { askedDay, isDone, standingAfter, standingOf } from '../../src/core/standing';
import { directive } from '../builders/directive';
import { obligation } from '../builders/obligation';
import { deadlineRules } from '../builders/rules';

const trainOn = (today: string, fields: Partial<Obligation>) =>
  standingOf(directive(), obligation(fields), judgeDeadlines(deadlineRules(), today)).train;

const timingOn = (today: string, fields: Partial<Obligation>) => trainOn(today, fields).timing;

describe('training that is owed by Saturday 30/11/2024', () => {
  it.each([
    ['2024-11-26', 'within'],
    ['2024-11-27', 'dueSoon'],
    ['2024-12-02', 'dueSoon'],
    ['2024-12-03', 'overdue'],
  ])('is on %s %s', (today, timing) => {
    expect(timingOn(today, { train: 'inProgress' })).toEqual(timing);
  });

  it.each([
    ['2024-11-29', 'onTime'],
    ['2024-12-02', 'onTime'],
    ['2024-12-03', 'late'],
    [null, 'onTime'],
  ])('when reported on %s is %s', (completedOn, timing) => {
    expect(timingOn('2024-12-20', { train: 'completed', completedOn })).toEqual(timing);
  });

  it('has no days left or late once it is done', () => {
    expect(trainOn('2024-12-20', { train: 'completed', completedOn: '2024-12-05' })).toEqual({
      deadline: { asked: '2024-11-30', due: '2024-12-02' },
      done: true,
      timing: 'late',
      daysLeft: 0,
      daysLate: 0,
    });
  });

  it('follows an extension', () => {
    expect(trainOn('2024-12-10', { trainExtendedTo: '2024-12-14' })).toEqual({
      deadline: { asked: '2024-12-14', due: '2024-12-16' },
      done: false,
      timing: 'within',
      daysLeft: 4,
      daysLate: 0,
    });
  });
});

describe('the two stages', () => {
  it('have their own deadlines and extensions', () => {
    const extended = obligation({ acknowledgeExtendedTo: '2024-11-12' });
    expect([
      askedDay('acknowledge', directive(), extended),
      askedDay('train', directive(), extended),
    ]).toEqual(['2024-11-12', '2024-11-30']);
  });

  it('are done apart: an acknowledgement is no training', () => {
    const acknowledged = obligation({ acknowledge: 'acknowledged', train: 'inProgress' });
    const trained = obligation({ train: 'completed' });
    expect(
      [acknowledged, trained].map((one) => [isDone('acknowledge', one), isDone('train', one)]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('a stage that the page has just answered', () => {
  const before = standingOf(
    directive(),
    obligation(),
    judgeDeadlines(deadlineRules(), '2024-11-20'),
  );
  const after = (today: string, fields: Partial<Obligation>) => {
    const answers = obligation(fields);
    const stages = ['acknowledge', 'train'] as const;
    return stages.map((stage) => {
      const { done, timing } = standingAfter(stage, before[stage], answers, today);
      return `${timing} ${done}`;
    });
  };

  it.each([
    ['2024-11-08', { acknowledgedOn: '2024-11-08' }, ['onTime true', 'within false']],
    ['2024-11-11', { acknowledgedOn: '2024-11-11' }, ['late true', 'within false']],
    [
      '2024-12-03',
      { acknowledgedOn: '2024-11-08', train: 'completed', completedOn: '2024-12-02' },
      ['onTime true', 'onTime true'],
    ],
    [
      '2024-12-03',
      { acknowledgedOn: '2024-11-08', train: 'completed', completedOn: '2024-12-03' },
      ['onTime true', 'late true'],
    ],
    [
      '2024-12-03',
      { acknowledgedOn: '2024-11-08', train: 'inProgress' },
      ['onTime true', 'overdue false'],
    ],
  ] as const)('on %s with %j stands so: %j', (today, fields, stands) => {
    expect(after(today, fields)).toEqual(stands);
  });
});
