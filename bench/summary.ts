import { freeze } from '../src/periods/rules/freeze';
import { summarise } from '../src/summary/rules/summarise';
import { firstWork } from './first-work';
import { type Figure, timed } from './measure';
import { summaryInput } from './summary-input';

const UNITS = 20_000;

/** Measures computing and freezing the summaries of three dispatches with 20,000 units. */
export function summaryFigures(): Figure[] {
  const input = summaryInput(UNITS);
  const warm = timed(5, () => {
    summarise(input);
  });
  const summaries = summarise(input);
  const facts = { period: 'Tháng 3/2026', closing: 1, cutOff: '2026-03-31', reason: '' } as const;
  const frozen = timed(5, () => {
    for (const summary of summaries) freeze(summary, { ...facts, closedAt: '2026-04-01T00:05' });
  });
  const [first = Number.NaN] = firstWork('sum-once.ts', [UNITS]);
  return [
    { name: 'sum 20,000 units × 3 up in core', value: warm, unit: 'ms', limit: 200 },
    { name: '… as the first work of a process', value: first, unit: 'ms', limit: 200 },
    { name: 'freeze what was summed up, as a closing does', value: frozen, unit: 'ms', limit: 200 },
  ];
}
