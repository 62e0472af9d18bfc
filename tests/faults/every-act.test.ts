import { describe, expect, it } from 'vitest';
import { publicFunctions } from '../bundle/public-functions';
import { writesOf } from '../bundle/traces';
import { shows } from '../promises/shows';
import { ALL_ACTS } from './acts/all-acts';
import { looksIn } from './acts/looks';
import { officeOf } from './acts/offices';
import { allTrials, sampleTrials, type Tried, trialName, tried, wrongsAfter } from './loop/trials';

/** Seed by which the trials are drawn. `npm run faults` plays all trials, or those of another seed. */
const SEED = 19;

const acts: Tried[] = [];
for (const act of ALL_ACTS) acts.push(await tried(act));
const sample = sampleTrials(acts, SEED);
const all = acts.reduce((count, one) => count + allTrials(one).length, 0);

describe('a public function', () => {
  const { google, saved } = officeOf('due');
  const runsOf = (writes: boolean) =>
    acts
      .flatMap(({ reports }) => reports)
      .filter((report) => writesOf(report).length > 0 === writes)
      .flatMap(({ journal }) => journal[0]?.entry ?? []);
  google.restore(saved);
  const looks = looksIn(google);

  it('is hit by a fault at every call, unless it only reads', () => {
    const struck = runsOf(true);
    const known = new Set([...struck, ...looks.map(({ fn }) => fn)]);
    expect(publicFunctions().filter((fn) => !known.has(fn))).toEqual([]);
    expect(looks.filter(({ fn }) => struck.includes(fn))).toEqual([]);
  });

  it.each(looks.map((request) => [request.fn, request] as const))(
    'that only reads writes nothing: %s',
    (_, request) => {
      google.restore(saved);
      const report = google.run(request);
      expect(report.error).toBeUndefined();
      expect(writesOf(report)).toEqual([]);
    },
  );
});

describe('an act in which a call fails, or that is killed at a call', () => {
  const figure = `${sample.length} of ${all} trials, ${acts.length} acts`;
  for (const promise of [10, 11, 15, 22, 55]) shows(promise, figure);

  it.each(acts.map((one) => [one.act.name, one] as const))(
    'is complete, is completed by repeating it, or is reported: %s',
    async (name, one) => {
      for (const promise of one.act.shows ?? []) shows(promise, figure);
      const wrong: string[] = [];
      for (const trial of sample.filter((drawn) => drawn.name === name)) {
        const found = await wrongsAfter(one, trial);
        wrong.push(...found.map((what) => `${trialName(trial)}: ${what}`));
      }
      expect(wrong).toEqual([]);
    },
  );
});
