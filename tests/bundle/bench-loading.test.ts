import { expect, it } from 'vitest';
import { loadTimes } from '../../bench/loading';
import { referenceScript } from '../../bench/reference-script';

const reference = referenceScript();

it('the reference script is the same on every machine', () => {
  expect(reference).toHaveLength(350_170);
  expect(referenceScript()).toBe(reference);
});

it('times of loading include compiling, and evaluating', () => {
  expect(() => loadTimes(['const a = ;'], 1)).toThrow('SyntaxError');
  expect(() => loadTimes(['throw new Error("evaluated");'], 1)).toThrow('evaluated');
  const five = Array.from({ length: 5 }, () => `{ ${reference} }`).join('');
  const [one = 0, all = 0] = loadTimes([reference, five], 3);
  expect(all).toBeGreaterThan(2 * one);
});
