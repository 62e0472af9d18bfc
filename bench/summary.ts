import { summarise } from '../src/core/summarise';
import { firstWork } from './first-work';
import { type Figure, timed } from './measure';
import { summaryInput } from './summary-input';

const UNITS = 20_000;

/** Times the summaries of three dispatches in core: every second unit has held its training. */
export function summaryFigures(): Figure[] {
  const input = summaryInput(UNITS);
  const warm = timed(5, () => {
    summarise(input);
  });
  const [first = Number.NaN] = firstWork('sum-once.ts', [UNITS]);
  return [
    { name: 'sum 20,000 units × 3 up in core', value: warm, unit: 'ms', limit: 200 },
    { name: '… as the first work of a process', value: first, unit: 'ms', limit: 200 },
  ];
}
