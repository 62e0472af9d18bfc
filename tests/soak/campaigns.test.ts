import { describe, expect, it } from 'vitest';
import { dist } from '../bundle/built';
import { shows } from '../promises/shows';
import { playCampaign } from './play-campaign';
import { violationLines } from './soak-report';

/** Seeds of small campaigns. `npm run soak` plays thousands, including those of a whole country. */
const SEEDS = [1, 2, 3, 4];

const CAMPAIGN = { dist, account: 'workspace', evaluates: 'once' } as const;

/** Numbers of the promises that are checked after each day or at the end. */
const LOOKED_AT = [3, 5, 6, 9, 10, 11, 12, 15, 16, 19, 22, 25, 26, 31, 36, 39, 42];

describe('a campaign of sixty days in which anything goes wrong', () => {
  it.each(SEEDS)('keeps every promise: seed %i', (seed) => {
    for (const promise of LOOKED_AT) shows(promise, `${SEEDS.length} campaigns`);
    const report = playCampaign({ ...CAMPAIGN, seed, units: 12, days: 60 });
    expect(violationLines(report, ' --units 12')).toEqual([]);
    expect(report.letters).toBeGreaterThan(10);
    expect(report.answers).toBeGreaterThan(10);
    expect(report.kills).toBeGreaterThan(3);
  });

  it('gives the same result if each run evaluates the script, as on Google', () => {
    const short = { ...CAMPAIGN, seed: 5, units: 6, days: 20 };
    const once = playCampaign(short);
    expect(playCampaign({ ...short, evaluates: 'everyRun' })).toEqual(once);
    expect(once.kills).toBeGreaterThan(0);
  });
});
