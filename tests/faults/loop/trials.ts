import { seededRandom } from '../../../local/demo/random-source';
import { groupBy } from '../../../src/texts/group-by';
import { dist } from '../../bundle/built';
import { tickAt } from '../../bundle/office';
import type { Act } from '../acts/act';
import { type Office, officeOf } from '../acts/offices';
import { type Undisturbed, undisturbed } from './call-sites';
import {
  type Afterwards,
  afterwards,
  stuckLetters,
  warningsIn,
  wrongsIn,
} from './office-afterwards';
import { KINDS, perform, type Strike } from './perform';
import { standing } from './standing';

/** One act with one fault. */
export interface Trial extends Strike {
  readonly name: string;
  /** True if Google applies writes at once. False if writes wait for a flush. */
  readonly atOnce: boolean;
}

/** An act with its office, and its results without faults. */
export interface Tried extends Undisturbed {
  readonly act: Act;
  readonly office: Office;
  /** Rows of Theo dõi that are allowed during the act: those from before it and from after it. */
  readonly whole: ReadonlySet<string>;
  readonly after: Afterwards;
  /** Warnings that Tình trạng hệ thống shows after the act without faults. */
  readonly warned: readonly string[];
}

/** Options by which `npm run faults` repeats a trial. */
export const trialName = ({ name, at, kind, atOnce }: Trial): string =>
  `--act "${name}" --at ${at} --kind ${kind}${atOnce ? ' --at-once' : ''}`;

const MINUTES = 60_000;

/** Lets the tick run twice. By the second run the claim of a dead run has expired. */
const letClockRun = ({ google }: Office) => void google.advance(21 * MINUTES);

/** Lets the office go on after an act: people do the act's later steps, and days pass. */
function goOn({ later }: Act, { google, morning }: Office): void {
  later?.(google);
  tickAt(google, morning);
}

/** Performs an act without faults and lets the office go on. */
export async function tried(act: Act, folder?: string): Promise<Tried> {
  const office = officeOf(act.office, folder ?? (await act.build?.()) ?? dist);
  const { google } = office;
  google.restore(office.saved);
  google.writeAtOnce(false);
  const tracking = () => standing(google, act.passing, ['tracking']);
  const before = tracking();
  const went = await undisturbed(act, google);
  letClockRun(office);
  const whole = new Set([...before, ...tracking()]);
  goOn(act, office);
  const after = afterwards(google, act);
  return { ...went, act, office, whole, after, warned: warningsIn(google) };
}

/** Contexts of runs that people repeat after they ended early. Triggers run again by themselves. */
const BY_PEOPLE: readonly unknown[] = ['menu', 'dialog-call', 'page-call'];

/** Performs an act with one fault and lets the office go on. Returns what is wrong then. */
export async function wrongsAfter(one: Tried, trial: Trial): Promise<string[]> {
  const { act, office, whole } = one;
  const { google } = office;
  google.restore(office.saved);
  google.writeAtOnce(trial.atOnce);
  const { broken } = await perform(act, google, trial);
  const held = Object.keys(google.locks).map(() => 'the lock is held by a run that is over');
  letClockRun(office);
  const half = standing(google, act.passing, ['tracking']).filter((row) => !whole.has(row));
  if (broken && BY_PEOPLE.includes(broken.context)) {
    await perform(act, google);
    letClockRun(office);
  }
  const stuck = stuckLetters(google);
  goOn(act, office);
  return [...held, ...stuck, ...half.map((row) => `half: ${row}`), ...wrongsIn(google, one)];
}

const MODES = [false, true] as const;

/** All trials of an act: each kind of fault at each data call, with and without waiting writes. */
export function allTrials({ act: { name }, calls }: Tried): Trial[] {
  return calls.flatMap(({ at }) =>
    MODES.flatMap((atOnce) => KINDS.map((kind) => ({ name, at, kind, atOnce }))),
  );
}

/**
 * An act may be drawn for a call site if it makes at most this many times the calls of the shortest
 * act there.
 */
const LONGER = 1.5;

/**
 * Trials that hit each call site of the add-on once. For each site, the seed decides which call of
 * which shorter act is hit, by which kind of fault.
 */
export function sampleTrials(all: readonly Tried[], seed: number): Trial[] {
  const passing = all.flatMap(({ act: { name }, calls }) =>
    calls.map(({ at, site }) => ({ name, at, site, length: calls.length })),
  );
  const chance = seededRandom(seed);
  return [...groupBy(passing, ({ site }) => site).values()].map((places) => {
    const shortest = Math.min(...places.map(({ length }) => length));
    const near = places.filter(({ length }) => length <= LONGER * shortest);
    const { name, at } = near[chance.between(0, near.length - 1)] ?? places[0];
    return { name, at, kind: chance.pick(KINDS), atOnce: chance.pick(MODES) };
  });
}
