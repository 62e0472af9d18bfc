import { expect, it } from 'vitest';
import { cellName } from '../../src/texts/cell-name';

it.each([
  [5, 9, 'I5'],
  [1, 1, 'A1'],
  [2, 26, 'Z2'],
  [2, 27, 'AA2'],
  [10, 52, 'AZ10'],
  [10, 53, 'BA10'],
  [1, 702, 'ZZ1'],
  [1, 703, 'AAA1'],
])('row %i, column %i is %s', (row, column, name) => {
  expect(cellName(row, column)).toEqual(name);
});
