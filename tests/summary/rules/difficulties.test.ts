import { expect, it } from 'vitest';
import { quotedDifficulties } from '../../../src/summary/rules/difficulties';

it('difficulties are quoted from units that named any, at most ten, and the others are counted', () => {
  const units = Array.from({ length: 13 }, (_, at) => ({
    name: `Đơn vị ${at}`,
    difficulties: at === 0 ? ' \n' : `Thiếu  máy ${at}`,
  }));
  const { quoted, more } = quotedDifficulties(units);
  expect(quoted).toHaveLength(10);
  expect(quoted[0]).toEqual({ unit: 'Đơn vị 1', difficulty: 'Thiếu máy 1' });
  expect(more).toBe(2);
});
