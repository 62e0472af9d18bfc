import { expect, it } from 'vitest';
import { loadTimes } from '../../bench/loading';
import recorded from '../../bench/loading.json';
import { bytesIn, loadingRegressions } from '../../bench/recorded-loading';
import { referenceScript } from '../../bench/reference-script';
import { dist } from './built';

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

it('the code and the pages that Google loads are at most a tenth larger than recorded', () => {
  expect(loadingRegressions(bytesIn(dist))).toEqual([]);
});

it('a share of the reference script above the recorded one by more than a tenth is a regression', () => {
  const { percent } = recorded;
  expect(loadingRegressions({ percent: Math.floor(percent * 1.1) })).toEqual([]);
  const worse = Math.ceil(percent * 1.11);
  expect(loadingRegressions({ percent: worse })).toEqual([
    `what Google loads: percent ${worse}, ${percent} are recorded`,
  ]);
});
