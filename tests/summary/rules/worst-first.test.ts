import { expect, it } from 'vitest';
import { overdueInSummary, worstFirst } from '../../../src/summary/rules/worst-first';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

it('puts the dispatch with most overdue units first, then the one that is overdue longest', () => {
  const units = ['A', 'B'].map((code) => unit({ code }));
  const about = (id: string, acknowledgeBy: `${number}-${number}-${number}`, owing: string[]) =>
    summaryOf({
      dispatch: dispatch({ id, acknowledgeBy, completeBy: null, asks: 'receipt' }),
      units,
      obligations: owing.map((unitCode) => obligation({ dispatchId: id, unitCode })),
    });
  const summaries = [
    about('none', '2024-12-31', ['A', 'B']),
    about('noneEither', '2024-12-31', ['A']),
    about('shorter', '2024-11-15', ['A']),
    about('two', '2024-11-29', ['A', 'B']),
    about('longer', '2024-11-08', ['B']),
  ];
  expect(worstFirst(summaries, overdueInSummary).map((one) => String(one.dispatch.id))).toEqual([
    'two',
    'longer',
    'shorter',
    'none',
    'noneEither',
  ]);
});
