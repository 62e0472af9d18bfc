import { seededRandom } from '../../../local/demo/random-source';
import { groupBy } from '../../../src/texts/group-by';
import { dist } from '../../bundle/built';
import { tickAt } from '../../bundle/office';
import type { Act } from '../acts/act';
import { type Office, officeOf } from '../acts/offices';
import { type Undisturbed, undisturbed } from './call-sites';
import { comparedRows } from './compared-rows';
import { differences } from './differences';
import { MEANWHILE, type Meanwhile } from './meanwhile';
import { type Afterwards, afterwards, endedWrong, stuckLetters } from './office-afterwards';
import { KINDS, type Performed, perform, type Strike } from './perform';

/**
 * What people do: `repeat` the act after the fault, or `leave` it as it is. The others also repeat the act; at the
 * call that is hit, a unit answers on its page, or a person types into the file.
 */
export const COURSES = ['repeat', 'leave', 'answer', 'type'] as const;
type Course = (typeof COURSES)[number];

/** One act with one fault. */
export interface Trial extends Strike {
  readonly name: string;
  /** True if Google applies writes at once. False if writes wait for a flush. */
  readonly atOnce: boolean;
  readonly course: Course;
}

/** An act with its office, and its calls without faults. */
export interface Tried extends Undisturbed {
  readonly act: Act;
  readonly office: Office;
  /** Rows of Theo dõi that are allowed during the act: those from before it and from after it. */
  readonly whole: ReadonlySet<string>;
}

/** Options by which `npm run faults` repeats a trial. */
export const trialName = ({ name, at, kind, atOnce, course }: Trial): string =>
  `--act "${name}" --at ${at} --kind ${kind}${atOnce ? ' --at-once' : ''} --course ${course}`;

const MINUTES = 60_000;

/** Lets the tick run twice. By the second run the claim of a dead run has expired. */
export const letClockRun = ({ google }: Office) => void google.advance(21 * MINUTES);

/**
 * Lets the office go on after an act: people do the act's later steps, unless they left the act as it is, and days
 * pass.
 */
export function goOn({ later }: Act, { google, morning }: Office, course: Course): void {
  if (course !== 'leave') later?.(google);
  tickAt(google, morning);
}

/** Rows of Theo dõi without the status, which the next summary updates. */
const trackingRows = ({ passing = [] }: Act, { google }: Office) =>
  comparedRows(google, [...passing, 'statusText'], ['tracking']);

/**
 * The act with the columns that are not compared if people did something meanwhile: who changed a row is not recorded
 * while another run holds the lock, and the status of a closed dispatch is not updated any more.
 */
function seenIn(act: Act, course: Course): Act {
  const { passing = [], early = [] } = act;
  if (course === 'leave') return { ...act, passing: [...passing, ...early] };
  return MEANWHILE[course] ? { ...act, passing: [...passing, 'changedBy', 'statusText'] } : act;
}

/** Performs an act without faults. */
export async function tried(act: Act, folder?: string): Promise<Tried> {
  const office = officeOf(act.office, folder ?? (await act.build?.()) ?? dist);
  const { google } = office;
  google.restore(office.saved);
  google.writeAtOnce(false);
  const before = trackingRows(act, office);
  const went = await undisturbed(act, google);
  letClockRun(office);
  const whole = new Set([...before, ...trackingRows(act, office)]);
  return { ...went, act, office, whole };
}

/** Steps in an order without faults, after which the office goes on. */
async function stateAfter(
  { act, office }: Tried,
  course: Course,
  steps: readonly (() => unknown)[],
): Promise<Afterwards> {
  const { google } = office;
  google.restore(office.saved);
  google.writeAtOnce(false);
  for (const step of steps) await step();
  letClockRun(office);
  goOn(act, office, course);
  return afterwards(google, seenIn(act, course));
}

/** States that were computed before, by act, build and course. */
const known = new WeakMap<Tried, Map<string, Promise<Afterwards[]>>>();

/**
 * States in which an office may end up. If nobody repeats the act: as after the act, or as without it. If people did
 * something meanwhile that they were told is recorded: as if they had done it before the act, or after it.
 */
function allowed(one: Tried, course: Course, isRecorded: boolean): Promise<Afterwards[]> {
  const states = known.get(one) ?? new Map<string, Promise<Afterwards[]>>();
  known.set(one, states);
  const key = `${course} ${isRecorded}`;
  const found = states.get(key) ?? computed(one, course, isRecorded);
  states.set(key, found);
  return found;
}

async function computed(one: Tried, course: Course, isRecorded: boolean): Promise<Afterwards[]> {
  const { act, office } = one;
  const { google } = office;
  const acts = () => perform(act, google);
  if (course === 'leave')
    return [await stateAfter(one, course, [acts]), await stateAfter(one, course, [])];
  const alone = await stateAfter(one, course, [acts]);
  const others = MEANWHILE[course];
  if (!others || !isRecorded) return [alone];
  const states: Afterwards[] = [];
  for (const isFirst of [true, false]) {
    let isDone = false;
    const does = () => {
      isDone = others(google);
    };
    const state = await stateAfter(one, course, isFirst ? [does, acts] : [acts, does]);
    if (isDone) states.push(state);
  }
  return states.length > 0 ? states : [alone];
}

/** Contexts of runs that people repeat after they ended early. Triggers run again by themselves. */
const BY_PEOPLE: readonly unknown[] = ['menu', 'dialog-call', 'page-call'];

/** Performs an act with one fault and lets the office go on. Returns what is wrong then. */
export async function wrongsAfter(one: Tried, trial: Trial): Promise<string[]> {
  const { act, office, whole } = one;
  const { course } = trial;
  const { google } = office;
  google.restore(office.saved);
  google.writeAtOnce(trial.atOnce);
  const { broken, isRecorded } = await strike(one, trial);
  const held = Object.keys(google.locks).map(() => 'the lock is held by a run that is over');
  letClockRun(office);
  const half = isRecorded ? [] : trackingRows(act, office).filter((row) => !whole.has(row));
  if (course !== 'leave' && broken && BY_PEOPLE.includes(broken.context)) {
    await perform(act, google);
    letClockRun(office);
  }
  const stuck = stuckLetters(google);
  goOn(act, office, course);
  const now = afterwards(google, seenIn(act, course));
  const ended = endedWrong(google, now);
  const different = differences(now, await allowed(one, course, isRecorded), {
    endedEarly: broken !== null,
    names: course === 'leave' ? act.names : undefined,
  });
  return [...held, ...stuck, ...half.map((row) => `half: ${row}`), ...different, ...ended];
}

/** Performs an act with a fault. `isRecorded` tells whether people did something meanwhile. */
async function strike(
  { act, office: { google } }: Tried,
  trial: Trial,
): Promise<Performed & { isRecorded: boolean }> {
  const others: Meanwhile = MEANWHILE[trial.course] ?? (() => false);
  let isRecorded = false;
  const meanwhile = () => {
    isRecorded = others(google);
  };
  const performed = await perform(act, google, { ...trial, meanwhile });
  return { ...performed, isRecorded };
}

const MODES = [false, true] as const;

/**
 * All trials of an act: each kind of fault at each data call, with and without waiting writes, after which people
 * repeat the act; and at each data call every other course once, with the kinds and modes in turn.
 */
export function allTrials({ act: { name }, calls }: Tried): Trial[] {
  const ways = MODES.flatMap((atOnce) => KINDS.map((kind) => ({ kind, atOnce })));
  return calls.flatMap(({ at }, turn) =>
    COURSES.flatMap((course, offset) =>
      ways
        .filter((_, index) => course === 'repeat' || index === (turn + offset) % ways.length)
        .map((way) => ({ name, at, course, ...way })),
    ),
  );
}

/**
 * For a call site, only acts are drawn that make at most this many times the calls of the shortest act that reaches
 * it.
 */
const LONGER = 1.5;

/**
 * Trials that hit each call site of the add-on once. For each site, the seed decides which call of
 * which shorter act is hit, by which kind of fault, and what people do. Half of them repeat the act.
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
    const course = chance.pick([...COURSES, 'repeat', 'repeat'] as const);
    return { name, at, kind: chance.pick(KINDS), atOnce: chance.pick(MODES), course };
  });
}
