import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import {
  effectiveDeadline,
  isDone,
  obligationStatus,
  openStages,
  overdueStagesIn,
  stageStatus,
  stagesIn,
  statusAfterAnswer,
} from '../../../src/dispatches/rules/obligation-status';
import type { Obligation } from '../../../src/records/obligation';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { deadlineRules } from '../../builders/rules';

const rulesOn = (today: Day) => ({ deadlineStatus: deadlineStatusOn(deadlineRules(), today) });

const completionOn = (today: Day, fields: Partial<Obligation>) =>
  stageStatus('complete', dispatch(), obligation(fields), rulesOn(today));

const timingOn = (today: Day, fields: Partial<Obligation>) => completionOn(today, fields).timing;

describe('training that is owed by Saturday 30/11/2024', () => {
  it.each([
    ['2024-11-26', 'within'],
    ['2024-11-27', 'dueSoon'],
    ['2024-12-02', 'dueSoon'],
    ['2024-12-03', 'overdue'],
  ] as const)('is on %s: %s', (today, timing) => {
    expect(timingOn(today, { complete: 'inProgress' })).toEqual(timing);
  });

  it.each([
    ['2024-11-29', 'onTime'],
    ['2024-12-02', 'onTime'],
    ['2024-12-03', 'late'],
    [null, 'onTime'],
  ] as const)('if reported on %s is %s', (completedOn, timing) => {
    expect(timingOn('2024-12-20', { complete: 'completed', completedOn })).toEqual(timing);
  });

  it('has no days left or late once it is done', () => {
    expect(
      completionOn('2024-12-20', { complete: 'completed', completedOn: '2024-12-05' }),
    ).toEqual({
      deadline: { setDay: '2024-11-30', due: '2024-12-02' },
      done: true,
      timing: 'late',
      daysLeft: 0,
      daysLate: 0,
    });
  });

  it('follows an extension', () => {
    expect(completionOn('2024-12-10', { completeExtendedTo: '2024-12-14' })).toEqual({
      deadline: { setDay: '2024-12-14', due: '2024-12-16' },
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
      effectiveDeadline('acknowledge', dispatch(), extended),
      effectiveDeadline('complete', dispatch(), extended),
    ]).toEqual(['2024-11-12', '2024-11-30']);
  });

  it('are independent: an acknowledgement is no training', () => {
    const acknowledged = obligation({ acknowledge: 'acknowledged', complete: 'inProgress' });
    const trained = obligation({ complete: 'completed' });
    expect(
      [acknowledged, trained].map((one) => [isDone('acknowledge', one), isDone('complete', one)]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('a dispatch that does not ask both stages', () => {
  const done = obligation({ acknowledge: 'acknowledged', complete: 'completed' });

  it.each([
    ['receipt', ['acknowledge']],
    ['receiptAndResult', ['acknowledge', 'complete']],
    ['result', ['complete']],
  ] as const)('if it asks %s, has a status for %j only', (asks, stages) => {
    const asking = dispatch({ asks });
    const status = obligationStatus(asking, obligation(), rulesOn('2024-12-20'));
    expect(stagesIn(status).map(([stage]) => stage)).toEqual(stages);
    expect(overdueStagesIn(status)).toEqual(stages);
    expect(openStages(asking, obligation())).toEqual(stages);
    expect(openStages(asking, done)).toEqual([]);
  });

  it('without a deadline is never overdue or late, whatever was extended', () => {
    const open = dispatch({ acknowledgeBy: null, completeBy: null });
    const extended = obligation({ acknowledge: 'acknowledged', completeExtendedTo: '2024-11-12' });
    const status = obligationStatus(open, extended, rulesOn('2024-12-20'));
    expect(stagesIn(status).map(([, { timing, deadline }]) => [timing, deadline])).toEqual([
      ['doneNoDeadline', null],
      ['openNoDeadline', null],
    ]);
  });
});

it('an extension never shortens the deadline of a later version', () => {
  const extended = obligation({ acknowledgeExtendedTo: '2024-11-12' });
  const later = dispatch({ version: 2, acknowledgeBy: '2024-12-10' });
  expect(effectiveDeadline('acknowledge', later, extended)).toBe('2024-12-10');
});

describe('a stage that the page has just answered', () => {
  const judged = (today: Day, fields: Partial<Obligation>) => ({
    acknowledge: stageStatus('acknowledge', dispatch(), obligation(fields), rulesOn(today)),
    complete: completionOn(today, fields),
  });
  const received = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-08' } as const;
  const completed = { ...received, complete: 'completed', completedOn: '2024-12-02' } as const;

  it.each([
    ['2024-11-08', {}, received],
    ['2024-11-11', {}, { ...received, acknowledgedOn: '2024-11-11' }],
    ['2024-11-28', received, { ...received, complete: 'inProgress' }],
    ['2024-12-02', received, completed],
    ['2024-12-03', received, { ...completed, completedOn: '2024-12-03' }],
    ['2024-12-20', completed, { ...completed, attended: 44 }],
  ] as const)('on %s has the status that the server would compute', (today, before, after) => {
    const stood = judged(today, before);
    const answers = obligation(after);
    expect({
      acknowledge: statusAfterAnswer('acknowledge', stood.acknowledge, answers, today),
      complete: statusAfterAnswer('complete', stood.complete, answers, today),
    }).toEqual(judged(today, after));
  });

  it.each([
    ['2024-11-28', 'within'],
    ['2024-12-03', 'overdue'],
  ] as const)('that was reopened on %s is %s, without working days', (today, timing) => {
    const stood = judged(today, completed).complete;
    const answers = obligation({ ...received, complete: 'inProgress' });
    expect(statusAfterAnswer('complete', stood, answers, today)).toEqual({
      ...stood,
      done: false,
      timing,
      daysLeft: 0,
      daysLate: 0,
    });
  });
});
