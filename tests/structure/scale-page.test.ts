import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cellsOfYear,
  mostUnits,
  sendingDays,
  withTables,
  yearsUntilFull,
} from '../../bench/scale-figures';
import { MOST_CELLS } from '../../src/workbook/grid-size';

const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
const sumOf = (units: number) =>
  Object.values(cellsOfYear(units)).reduce((sum, cells) => sum + cells, 0);

describe('the page of scale', () => {
  it('has the figures that follow from the present tabs (npm run scale writes them)', () => {
    expect(withTables(page)).toBe(page);
  });

  it('names the most units of which a year fits, and no more', () => {
    expect(sumOf(mostUnits())).toBeLessThanOrEqual(MOST_CELLS);
    expect(sumOf(mostUnits() + 1)).toBeGreaterThan(MOST_CELLS);
  });

  it('counts years that fit, and days that are enough', () => {
    expect([94, 20_000].map(yearsUntilFull)).toEqual([expect.any(Number), 0]);
    expect(sendingDays(95, 100)).toBe(1);
    expect(sendingDays(96, 100)).toBe(2);
    expect(sendingDays(1_495, 1_500)).toBe(1);
  });
});
