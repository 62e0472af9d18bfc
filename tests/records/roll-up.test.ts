import { expect, it } from 'vitest';
import { scopeOf } from '../../src/records/figure-scope';
import { NO_FIGURES } from '../../src/records/figures';
import { rollUp } from '../../src/records/roll-up';

const totals = {
  ...NO_FIGURES,
  ...{ units: 60, overdue: 7 },
  ...{ acknowledgeOnTime: 50, acknowledgeLate: 3, acknowledgeOverdue: 7 },
  ...{ completeOnTime: 30, completeDone: 1, completeWithin: 29 },
};

it('has all figures of a training, in the order of the set', () => {
  const scope = scopeOf([{ asks: 'receiptAndResult', task: 'training' }]);
  const reported = { sessions: 41, eligible: 900, attended: 850 };
  expect(rollUp(totals, scope, reported).map(({ figure, value }) => `${figure} ${value}`)).toEqual([
    'units 60',
    'acknowledged 53',
    'completed 31',
    'overdue 7',
    'sessions 41',
    'eligible 900',
    'attended 850',
  ]);
});

it('leaves out what no unit has reported', () => {
  const scope = scopeOf([{ asks: 'result', task: 'training' }]);
  expect(rollUp(totals, scope, { sessions: 0 }).map(({ figure }) => figure)).toEqual([
    ...['units', 'completed', 'overdue', 'sessions'],
  ]);
});

it('leaves out what the dispatch does not ask', () => {
  const scope = scopeOf([{ asks: 'receipt', task: 'report' }]);
  expect(rollUp(totals, scope, {}).map(({ figure }) => figure)).toEqual([
    'units',
    'acknowledged',
    'overdue',
  ]);
});
