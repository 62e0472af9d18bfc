import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { CampaignOptions, CourseOfDays } from './course';

/** Which campaigns to play, and in how many processes. */
export interface SoakOptions extends Omit<CampaignOptions, 'seed'> {
  readonly seeds: readonly number[];
  readonly processes: number;
}

const SIXTY_DAYS = { seeds: '100', units: '20', days: '60' };
const YEAR = { seeds: '1', units: '60', days: '365' };

/** A year with staff who use the spreadsheet carelessly, and a script in another time zone. */
const ROUGH_YEAR: CourseOfDays = {
  struck: 0.15,
  dispatches: 4,
  scriptZone: 'America/New_York',
  isRough: true,
};

/** Parses the options of `npm run soak --`. Throws a sentence if they are invalid. */
export function soakOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
      units: { type: 'string' },
      days: { type: 'string' },
      account: { type: 'string', default: 'workspace' },
      dist: { type: 'string', default: 'dist' },
      year: { type: 'boolean', default: false },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const { account, dist } = values;
  if (account !== 'workspace' && account !== 'consumer') {
    throw new Error(`--account ${account}: workspace or consumer.`);
  }
  const usual = values.year ? YEAR : SIXTY_DAYS;
  const count = (name: 'seeds' | 'from' | 'units' | 'days' | 'processes', least: number) =>
    wholeNumber(name, { ...usual, ...values }[name], least);
  const from = count('from', 0);
  const seeds =
    values.seed === undefined
      ? Array.from({ length: count('seeds', 1) }, (_, index) => from + index)
      : [wholeNumber('seed', values.seed, 0)];
  const processes = Math.min(count('processes', 1), seeds.length);
  const office = { units: count('units', 4), days: count('days', 12), account, dist } as const;
  return { ...office, seeds, processes, ...(values.year ? { course: ROUGH_YEAR } : {}) };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least)) throw new Error(`--${name} ${text}: a whole number from ${least} on.`);
  return value;
}
