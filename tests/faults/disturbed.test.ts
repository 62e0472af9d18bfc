import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../local/demo/random-source';
import { shows } from '../promises/shows';
import { ALL_ACTS } from './acts/all-acts';
import { DISTURBANCES } from './loop/disturbances';
import {
  disturbedName,
  drawnPairs,
  pairTrials,
  SAMPLE,
  singleTrials,
} from './loop/disturbed-trials';
import { type DisturbedTrial, type Prepared, prepared } from './loop/prepared-act';
import { verdictOf } from './loop/verdict';

/** Seed by which the trials are drawn. `npm run faults` plays all trials, or a share of them by another seed. */
const SEED = 62;

/** Draws trials of an act in one order of rows, so that acts with many calls do not crowd out others. */
async function sampled(one: Prepared, seed: number): Promise<DisturbedTrial[]> {
  const chance = seededRandom(seed);
  const draw = (all: readonly DisturbedTrial[], count: number) =>
    all.length === 0
      ? []
      : Array.from({ length: count }).flatMap(() => all[chance.between(0, all.length - 1)] ?? []);
  const pairs: DisturbedTrial[] = [];
  for await (const trial of pairTrials(one, SEED, () => chance.next() < SAMPLE.firstOfPairs))
    pairs.push(trial);
  return [
    ...draw(singleTrials(one, SEED), SAMPLE.singles),
    ...draw(pairs, SAMPLE.pairs),
    ...draw(drawnPairs(one, SEED), SAMPLE.drawn),
  ];
}

const drawn = new Set<string>();

describe('an act while a person sorts, inserts, deletes or moves rows or columns', () => {
  shows(25);
  it.each(ALL_ACTS.map((act, nth) => [act.name, act, nth] as const))(
    'changes the rows that it is about and no others, or names what it hit: %s',
    async (_, act, nth) => {
      const all = await prepared(act);
      const one = all[nth % all.length];
      const wrong: string[] = [];
      for (const trial of one ? await sampled(one, SEED + nth) : []) {
        const verdict = await verdictOf(trial);
        for (const { kind } of trial.struck) drawn.add(kind);
        if (verdict.kind === 'wrong') wrong.push(disturbedName(trial), ...verdict.differences);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is tried with every kind of disturbance', () => {
    expect([...drawn].sort()).toEqual(expect.arrayContaining([...DISTURBANCES].sort()));
  });
});
