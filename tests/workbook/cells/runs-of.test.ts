import { expect, it } from 'vitest';
import { runsOf } from '../../../src/workbook/cells/runs-of';

it.each([
  [[], []],
  [[4], [[4]]],
  [
    [5, 1, 2],
    [[1, 2], [5]],
  ],
  [[3, 2, 1], [[1, 2, 3]]],
])('%j splits into the runs %j', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});
