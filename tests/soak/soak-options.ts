import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { CampaignOptions } from './course';

/** Which campaigns are played, and in how many processes. */
export interface SoakOptions extends Omit<CampaignOptions, 'seed'> {
  readonly seeds: readonly number[];
  readonly processes: number;
}

/** Reads what was typed after `npm run soak --`; throws a sentence when it cannot be used. */
export function soakOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: '100' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
      units: { type: 'string', default: '20' },
      days: { type: 'string', default: '60' },
      account: { type: 'string', default: 'workspace' },
      dist: { type: 'string', default: 'dist' },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const { account, dist } = values;
  if (account !== 'workspace' && account !== 'consumer') {
    throw new Error(`--account ${account}: workspace or consumer.`);
  }
  const count = (name: 'seeds' | 'from' | 'units' | 'days' | 'processes', least: number) =>
    wholeNumber(name, values[name], least);
  const from = count('from', 0);
  const seeds =
    values.seed === undefined
      ? Array.from({ length: count('seeds', 1) }, (_, index) => from + index)
      : [wholeNumber('seed', values.seed, 0)];
  const processes = Math.min(count('processes', 1), seeds.length);
  return { seeds, processes, units: count('units', 4), days: count('days', 12), account, dist };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least)) throw new Error(`--${name} ${text}: a whole number from ${least} on.`);
  return value;
}
