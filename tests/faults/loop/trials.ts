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

/** One act, struck once. */
export interface Trial extends Strike {
  readonly name: string;
  /** Whether Google applies writes at once, or holds them back until a flush. */
  readonly atOnce: boolean;
}

/** An act with its office and its results without faults. */
export interface Tried extends Undisturbed {
  readonly act: Act;
  readonly office: Office;
  /** Allowed rows of Theo dõi meanwhile: those before and after the act. */
  readonly whole: ReadonlySet<string>;
  readonly after: Afterwards;
  /** Warnings in Tình trạng hệ thống then. */
  readonly warned: readonly string[];
}

/** Name of a trial, as `npm run faults` takes it. */
export const trialName = ({ name, at, kind, atOnce }: Trial): string =>
  `--act "${name}" --at ${at} --kind ${kind}${atOnce ? ' --at-once' : ''}`;

const MINUTES = 60_000;

/** Lets the tick run twice: a dead run's claim has expired by the second. */
const letClockRun = ({ google }: Office) => void google.advance(21 * MINUTES);

/** The office continues: people do their next steps, and days pass. */
function goOn({ later }: Act, { google, morning }: Office): void {
  later?.(google);
  tickAt(google, morning);
}

/** Performs an act without faults and lets the office continue. */
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

/** Kinds of runs that people repeat if they ended early; triggers run again by themselves. */
const BY_PEOPLE: readonly unknown[] = ['menu', 'dialog-call', 'page-call'];

/** Performs an act with one fault, lets the office continue, and returns what is wrong then. */
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

/** Every trial of an act: each kind of fault at each data call, with writes held back and with writes applied at once. */
export function allTrials({ act: { name }, calls }: Tried): Trial[] {
  return calls.flatMap(({ at }) =>
    MODES.flatMap((atOnce) => KINDS.map((kind) => ({ name, at, kind, atOnce }))),
  );
}

/** How many times the calls of the shortest act that passes a place another may make to be drawn for it. */
const LONGER = 1.5;

/**
 * Trials that hit each call site of the add-on once. The call, one of the shorter acts that pass there, and the kind of
 * fault are drawn from a seed.
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
