import { expect, it } from 'vitest';
import { lateUnits } from '../../../src/summary/rules/late-units';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

it('lists in the order of the units who is overdue in several dispatches that apply to it, and with what', () => {
  const units = ['A', 'B', 'C', 'D'].map((code) => unit({ code, block: 'Trường học' }));
  const about = (id: string, owing: Readonly<Record<string, object>>) =>
    summaryOf({
      dispatch: dispatch({ id, acknowledgeBy: '2024-11-29', completeBy: null, asks: 'receipt' }),
      units,
      today: '2024-12-03',
      obligations: Object.entries(owing).map(([unitCode, answer]) =>
        obligation({ dispatchId: id, unitCode, ...answer }),
      ),
    });
  const done = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' } as const;
  const exempt = { exemptBecause: 'không thuộc diện' };
  const summaries = [
    about('VB-1', { B: {}, C: {}, D: {} }),
    about('VB-2', { A: {}, B: {}, C: exempt, D: done }),
    about('VB-3', { A: {}, B: done, C: {}, D: {} }),
  ];
  const stages = [
    {
      ...{ stage: 'acknowledge', due: '2024-11-29', daysLate: 2 },
      followedUp: { times: 0, step: 0 },
    },
  ];
  const late = (...ids: string[]) => ids.map((dispatchId) => ({ dispatchId, stages }));
  const name = (code: string) => ({
    unitCode: code,
    unit: unit({ code }).name,
    block: 'Trường học',
  });
  expect(lateUnits(summaries, units)).toEqual([
    { ...name('A'), overdue: 2, dispatches: 2, late: late('VB-2', 'VB-3') },
    { ...name('B'), overdue: 2, dispatches: 3, late: late('VB-1', 'VB-2') },
    { ...name('C'), overdue: 2, dispatches: 2, late: late('VB-1', 'VB-3') },
    { ...name('D'), overdue: 2, dispatches: 3, late: late('VB-1', 'VB-3') },
  ]);
  expect(lateUnits(summaries.slice(0, 1), units)).toEqual([]);
});
