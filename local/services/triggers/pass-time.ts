import type { Google, RunOptions } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import type { TriggerRecord } from '../world/world-state';
import { runInstalled } from './installed-trigger';
import { clockEvent } from './trigger-events';

/**
 * Firings are numbered from 0. A missed firing does not run, a doubled firing runs twice. With
 * `all` every firing is missed.
 */
export interface Ticks {
  missed?: readonly number[] | 'all';
  doubled?: number[];
}

function nextDue(google: Google, until: number): TriggerRecord | null {
  let found: TriggerRecord | null = null;
  for (const trigger of google.world.state.triggers) {
    if (trigger.due === null || trigger.due > until) continue;
    if (found === null || trigger.due < (found.due ?? 0)) found = trigger;
  }
  return found;
}

export function fireClock(google: Google, trigger: TriggerRecord, options: RunOptions = {}) {
  return runInstalled(google, trigger, { person: '', event: clockEvent(google) }, options);
}

/**
 * Advances virtual time to `until`. Due clock triggers fire in order, later than planned if the run before took
 * long.
 */
export function passTime(google: Google, until: number, ticks: Ticks, options: RunOptions) {
  const { world } = google;
  const runs: RunOutcome[] = [];
  let firing = 0;
  for (let next = nextDue(google, until); next; next = nextDue(google, until)) {
    const due = next.due ?? 0;
    world.state.now = Math.max(world.state.now, due);
    next.due = next.every === null ? null : due + next.every;
    const isMissed = ticks.missed === 'all' || ticks.missed?.includes(firing) === true;
    const times = isMissed ? 0 : ticks.doubled?.includes(firing) ? 2 : 1;
    for (let i = 0; i < times; i += 1) runs.push(...fireClock(google, next, options));
    firing += 1;
  }
  world.state.now = Math.max(world.state.now, until);
  return runs;
}
