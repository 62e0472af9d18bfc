import { seededRandom } from '../../../local/demo/random-source';
import type { RunReport } from '../../../local/runs/run-report';
import type { TabKey } from '../../../src/records/tab-key';
import { groupBy } from '../../../src/texts/group-by';
import type { Act } from '../acts/act';
import type { FaultOptions } from '../fault-options';
import { isDisturbance } from './disturbances';
import { disturbedName, drawnPairs, firstsOf, pairTrials, singleTrials } from './disturbed-trials';
import { type DisturbedTrial, type Prepared, prepared, type Struck } from './prepared-act';
import { allTrials, type Trial, trialName, tried, wrongsAfter } from './trials';
import { type Verdict, verdictOf } from './verdict';

/** What the trials do to an act. */
const TRIAL_KINDS = [
  'a fault',
  'one disturbance',
  'two disturbances around a write',
  'two disturbances anywhere',
] as const;
export type TrialKind = (typeof TRIAL_KINDS)[number];

/** Share of the trials that are played unless the command line asks for another one, so that all end within an hour. */
const SHARES: Readonly<Record<TrialKind, number>> = {
  'a fault': 0.4,
  'one disturbance': 1,
  'two disturbances around a write': 1,
  'two disturbances anywhere': 1,
};

/** Most trials that are drawn for an act, so that all end within an hour: two cores play about five disturbed acts a second. */
const MOST: Readonly<Record<TrialKind, number>> = {
  'a fault': 1_000,
  'one disturbance': 60,
  'two disturbances around a write': 40,
  'two disturbances anywhere': 10,
};

/** Most service calls that all trials of a kind with an act make, since long acts take long. */
const MOST_CALLS = 150_000;

/** Most first disturbances that are drawn for an act: the act is played after each, to find the calls for a second one. */
const MOST_FIRST = 20;

/** Result of the trials of one kind with an act. */
export interface Found {
  readonly kind: TrialKind;
  readonly possible: number;
  readonly played: readonly {
    /** A course, or disturbances and their tab. */
    readonly what: string;
    readonly verdict: Verdict['kind'];
  }[];
  /** How to repeat each trial after which something was silently wrong, and what was. */
  readonly wrong: readonly string[];
}

interface Planned {
  readonly what: string;
  readonly name: string;
  /** Number of service calls of the act. */
  readonly calls: number;
  readonly verdict: () => Promise<Verdict>;
}

/** Plays the trials of an act that the options ask for. */
export async function playAll(act: Act, options: FaultOptions): Promise<Found[]> {
  const { disturb, kind, course, at } = options;
  const found: Found[] = [];
  if (disturb === null)
    found.push(await playDrawn(act, 'a fault', options, await faults(act, options)));
  if (kind !== null || course !== null || at !== null) return found;
  const all = (await prepared(act)).filter(
    ({ position }) => options.position === null || position === options.position,
  );
  if (disturb?.includes(':')) {
    const trials = all.map((one) => trialOf(one, disturb, options.atOnce));
    return [...found, await playDrawn(act, 'one disturbance', options, trials.map(plannedOf))];
  }
  const wanted = (trials: readonly DisturbedTrial[]) =>
    trials.filter(({ struck }) => isWanted(kindsOf(struck), disturb)).map(plannedOf);
  const { seed } = options;
  const singles = wanted(all.flatMap((one) => singleTrials(one, seed)));
  const others = wanted(all.flatMap((one) => drawnPairs(one, seed)));
  found.push(await playDrawn(act, 'one disturbance', options, singles));
  if (isWanted('+', disturb)) found.push(await playPairs(act, all, options));
  found.push(await playDrawn(act, 'two disturbances anywhere', options, others));
  return found;
}

/**
 * Plays pairs around a write, after the share of first disturbances that the seed draws. How many pairs there are after
 * the others is estimated.
 */
async function playPairs(
  act: Act,
  all: readonly Prepared[],
  options: FaultOptions,
): Promise<Found> {
  const kind = 'two disturbances around a write';
  const { seed, disturb } = options;
  const firsts = all.reduce((sum, one) => sum + firstsOf(one), 0);
  const share = Math.min(options.share ?? SHARES[kind], MOST_FIRST / Math.max(1, firsts));
  const chance = seededRandom(seed + act.name.length);
  const trials: Planned[] = [];
  for (const one of all)
    for await (const trial of pairTrials(one, seed, () => chance.next() < share))
      if (isWanted(kindsOf(trial.struck), disturb)) trials.push(plannedOf(trial));
  const found = await playDrawn(act, kind, { ...options, share: 1 }, trials);
  return { ...found, possible: Math.round(found.possible / share) };
}

const kindsOf = (struck: readonly Struck[]) => struck.map(({ kind }) => kind).join('+');

/** True if the option `--disturb` asks for these kinds, or for any pair if `kinds` is only `+`. */
function isWanted(kinds: string, disturb: string | null): boolean {
  if (disturb === null || disturb === 'all') return true;
  return kinds === '+' ? disturb.includes('+') : kinds === disturb;
}

/** One trial as `disturbedName` prints it. */
function trialOf(one: Prepared, printed: string, atOnce: boolean): DisturbedTrial {
  const struck = printed.split(',').map((text): Struck => {
    const [kind = '', tab = '', at, seed] = text.split(':');
    if (!isDisturbance(kind)) throw new Error(`--disturb ${kind}: no disturbance is named so.`);
    return { kind, tab: tab as TabKey, at: Number(at), seed: Number(seed) };
  });
  return { prepared: one, atOnce, struck };
}

const callsIn = (reports: readonly RunReport[]) =>
  reports.reduce((sum, { calls }) => sum + calls, 0);

const plannedOf = (trial: DisturbedTrial): Planned => ({
  what: `${kindsOf(trial.struck)} in ${trial.struck[0]?.tab}`,
  name: disturbedName(trial),
  calls: callsIn(trial.prepared.undisturbed.reports),
  verdict: () => verdictOf(trial),
});

async function faults(act: Act, options: FaultOptions): Promise<Planned[]> {
  const one = await tried(act);
  return allTrials(one)
    .filter((trial) => isAskedFault(trial, options))
    .map((trial) => ({
      what: trial.course,
      name: trialName(trial),
      calls: callsIn(one.reports),
      verdict: async () => {
        const differences = await wrongsAfter(one, trial);
        return { kind: differences.length > 0 ? 'wrong' : 'same', differences };
      },
    }));
}

function isAskedFault({ at, kind, atOnce, course }: Trial, asked: FaultOptions): boolean {
  return (
    (asked.at === null || at === asked.at) &&
    (asked.kind === null || kind === asked.kind) &&
    (!asked.atOnce || atOnce) &&
    (asked.course === null || course === asked.course)
  );
}

/** Plays the share of the trials that the seed draws. */
async function playDrawn(
  act: Act,
  kind: TrialKind,
  { seed, share }: FaultOptions,
  all: readonly Planned[],
): Promise<Found> {
  const most = Math.min(MOST[kind], MOST_CALLS / (all[0]?.calls ?? 1));
  const part = Math.min(share ?? SHARES[kind], most / Math.max(1, all.length));
  const chance = seededRandom(seed + act.name.length * 7 + TRIAL_KINDS.indexOf(kind));
  const drawn = part < 1 ? all.filter(() => chance.next() < part) : all;
  const played: Found['played'][number][] = [];
  const wrong: string[] = [];
  for (const { what, name, verdict } of drawn) {
    const found = await verdict().catch((cause) => {
      throw new Error(`npm run faults -- ${name}`, { cause });
    });
    played.push({ what, verdict: found.kind });
    if (found.kind !== 'wrong') continue;
    wrong.push(
      [`npm run faults -- ${name}`, ...found.differences.map((one) => `  ${one}`)].join('\n'),
    );
  }
  return { kind, possible: all.length, played, wrong };
}

/** What the verdicts mean, as `npm run faults` prints them. */
const MEANING: Readonly<Record<Verdict['kind'], string>> = {
  same: 'as undisturbed',
  told: 'told and unchanged',
  named: 'named',
  wrong: 'silently wrong',
};

/** How many trials of each kind were played, and with which verdicts. */
export const kindLines = (all: readonly Found[]): string[] =>
  [...groupBy(all, ({ kind }) => kind)].map(([kind, found]) => {
    const possible = found.reduce((sum, one) => sum + one.possible, 0);
    const played = found.flatMap((one) => one.played);
    return `${kind}: ${played.length} of ${possible} trials: ${verdictsOf(played)}`;
  });

/** The verdicts by what was done. */
export const whatLines = (all: readonly Found[]): string[] =>
  [
    ...groupBy(
      all.flatMap(({ played }) => played),
      ({ what }) => what,
    ),
  ]
    .map(([what, played]) => `${what}: ${verdictsOf(played)}`)
    .sort();

const verdictsOf = (played: Found['played']) =>
  Object.entries(MEANING)
    .map(([kind, text]) => `${played.filter(({ verdict }) => verdict === kind).length} ${text}`)
    .join(', ');
