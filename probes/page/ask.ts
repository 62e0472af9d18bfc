import { messageOf, server } from '../../src/frame/server';
import { format } from '../../src/texts/format';
import type { PageCalls, PageState } from '../read/page-view';
import type { Place } from '../read/probe';
import type { KitWords } from './kit-words';

/**
 * What the page needs to run probes: the key for the server, texts, and callbacks for messages and
 * new state.
 */
export interface Asking {
  readonly key: string;
  readonly words: KitWords;
  readonly tell: (text: string) => void;
  readonly take: (state: PageState) => void;
}

/** Failures in a row after which the page gives up. */
const MAX_FAILURES = 3;
const TRIPS = 5;
/** Milliseconds between two checks of the state, and the longest wait for the clock trigger. */
const LOOK_EVERY = 5_000;
const CLOCK_WAIT = 240_000;
const LIMIT_EVERY = 15_000;

const calls = server<PageCalls>();

const pause = (ms: number) => new Promise((resolve) => window.setTimeout(resolve, ms));

const answered = ({ outcomes }: PageState) =>
  Object.values(outcomes).reduce((sum, one) => sum + Object.keys(one).length, 0);

/**
 * Runs the probes of a place, call after call; a failed call is repeated. Returns true once all are
 * done, false after `MAX_FAILURES` failures in a row.
 */
export async function askPlace(place: Place, { key, words, tell, take }: Asking): Promise<boolean> {
  let failures = 0;
  for (;;) {
    try {
      const { done, state } = await calls.runPart(key, place);
      failures = 0;
      take(state);
      tell(format(words.working, { count: answered(state) }));
      if (done) return true;
    } catch (error) {
      failures += 1;
      const message = messageOf(error);
      tell(format(failures < MAX_FAILURES ? words.broke : words.gaveUp, { message }));
      if (failures >= MAX_FAILURES) return false;
    }
  }
}

async function measureTrips({ key, take }: Asking): Promise<void> {
  const trips: number[] = [];
  for (let trip = 0; trip < TRIPS; trip += 1) {
    const start = Date.now();
    await calls.doNothing();
    trips.push(Date.now() - start);
  }
  take(await calls.keepMeasured(key, 'round-trip', trips));
}

/** Runs all probes that need no long wait, those of the clock trigger last. */
export async function askNow(asking: Asking): Promise<void> {
  const { key, words, tell, take } = asking;
  if (!(await askPlace('call', asking))) return;
  await measureTrips(asking);
  // Only now, because the clock's probes also write into the sheet and take the lock
  if (!(await calls.look(key)).outcomes.clock) take(await calls.press(key, 'clock'));
  tell(words.waitingClock);
  for (let waited = 0; waited < CLOCK_WAIT; waited += LOOK_EVERY) {
    const state = await calls.look(key);
    take(state);
    if (!state.clockDue) return tell(words.done);
    await pause(LOOK_EVERY);
  }
  tell(words.clockLate);
}

/** Starts a run that goes on until Google ends it, and waits until its lock is free. */
export async function askLimit(asking: Asking): Promise<void> {
  const { key, words, tell, take } = asking;
  take(await calls.press(key, 'limit'));
  tell(words.limitRunning);
  while ((await calls.look(key)).limit !== 'over') await pause(LIMIT_EVERY);
  if (await askPlace('limit', asking)) tell(words.done);
}

/** Begins a night's run of the clock trigger, or ends it and reads the results. */
export async function askNight(asking: Asking, what: 'begin' | 'end'): Promise<void> {
  const { key, words, tell, take } = asking;
  if (what === 'begin') take(await calls.press(key, 'night'));
  else if (!(await askPlace('night', asking))) return;
  tell(words.done);
}

/** Calls of the page that need no waiting. */
export const { keepLook, keepMeasured, press } = calls;
