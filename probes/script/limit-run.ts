import { endClock, isDue, startClock } from './due';
import { forgetOutcomes } from './kept-outcomes';

const TRACES = ['start', 'alive', 'caught', 'finally', 'free'] as const;
type Trace = (typeof TRACES)[number];

/** Milliseconds between two stored signs of life. */
const STEP = 5_000;
const MINUTE = 60_000;

const store = () => PropertiesService.getScriptProperties();
const keyOf = (trace: Trace) => `limit:${trace}`;
const leave = (trace: Trace, value: number | string) =>
  store().setProperty(keyOf(trace), String(value));
const trace = (name: Trace) => store().getProperty(keyOf(name));

/** Orders a run of the clock trigger that goes on until Google ends it. */
export function startLimit(): void {
  for (const name of TRACES) store().deleteProperty(keyOf(name));
  forgetOutcomes('limit');
  startClock('limitRun', 'once');
}

/** Holds the lock and stores a sign of life every five seconds, until Google ends the run. */
export function runToLimit(): void {
  if (!isDue('limitRun')) return;
  const start = Date.now();
  endClock('limitRun');
  LockService.getScriptLock().waitLock(10_000);
  leave('start', start);
  try {
    for (;;) {
      leave('alive', Date.now());
      Utilities.sleep(STEP);
    }
  } catch (error) {
    leave('caught', String(error));
    throw error;
  } finally {
    leave('finally', Date.now());
  }
}

/**
 * State of that run. If it shows no sign of life any more, tries to take the lock and stores when
 * it is free.
 */
export function limitState(): 'none' | 'ordered' | 'running' | 'over' {
  if (trace('free') !== null) return 'over';
  const alive = Number(trace('alive') ?? 0);
  if (alive === 0) return isDue('limitRun') ? 'ordered' : 'none';
  if (Date.now() - alive < 3 * STEP) return 'running';
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(0)) return 'running';
  lock.releaseLock();
  leave('free', Date.now());
  return 'over';
}

/**
 * What the run has left: seconds alive, whether `catch` and `finally` ran, and minutes until the
 * lock was free.
 */
export function limitTraces() {
  const [start, alive, free] = (['start', 'alive', 'free'] as const).map((name) =>
    Number(trace(name) ?? 0),
  ) as [number, number, number];
  return {
    aliveSeconds: Math.round((alive - start) / 1000),
    caught: trace('caught') !== null,
    finished: trace('finally') !== null,
    freeMinutes: Math.round((free - alive) / MINUTE),
  };
}
