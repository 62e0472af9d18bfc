import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../local/demo/random-source';
import { shows } from '../promises/shows';
import { ALL_ACTS } from './acts/all-acts';
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

/**
 * Answers of a unit and what the office does about them: acts on one row of Theo dõi. `npm run faults` plays every act,
 * with columns and every tab too, and names what is silently wrong.
 */
const ACTS = ['confirmReceipt', 'reportTraining', 'reportResult', 'tellDelay', 'withdrawRequest'];

const offices: Prepared[] = [];
for (const act of ALL_ACTS) if (ACTS.includes(act.name)) offices.push(...(await prepared(act)));

/** True if rows of Theo dõi are disturbed. */
const isOfRows = ({ struck }: DisturbedTrial): boolean =>
  struck.every(({ kind, tab }) => tab === 'tracking' && !kind.includes('column'));

/** Draws trials of each act, so that acts with many calls do not crowd out others. */
async function sampled(one: Prepared): Promise<DisturbedTrial[]> {
  const chance = seededRandom(SEED + offices.indexOf(one));
  const draw = (all: readonly DisturbedTrial[], count: number) =>
    all.length === 0
      ? []
      : Array.from({ length: count }).flatMap(() => all[chance.between(0, all.length - 1)] ?? []);
  const pairs: DisturbedTrial[] = [];
  for await (const trial of pairTrials(one, SEED, () => chance.next() < SAMPLE.firstOfPairs))
    pairs.push(trial);
  return [
    ...draw(singleTrials(one, SEED).filter(isOfRows), SAMPLE.singles),
    ...draw(pairs.filter(isOfRows), SAMPLE.pairs),
    ...draw(drawnPairs(one, SEED).filter(isOfRows), SAMPLE.drawn),
  ];
}

describe('an answer while a person sorts, inserts or deletes rows of Theo dõi', () => {
  shows(25);
  it.each([...new Set(offices.map(({ act }) => act.name))])(
    'changes the rows that it is about and no others, or names what it hit: %s',
    async (name) => {
      const wrong: string[] = [];
      for (const one of offices.filter(({ act }) => act.name === name))
        for (const trial of await sampled(one)) {
          const verdict = await verdictOf(trial);
          if (verdict.kind === 'wrong') wrong.push(disturbedName(trial), ...verdict.differences);
        }
      expect(wrong).toEqual([]);
    },
  );
});
