import { formatDate } from './format-date';
import type { Google, RunOptions } from './google';
import { runInstalled } from './installed-trigger';
import type { RunOutcome } from './run-script';
import type { TriggerRecord } from './world-state';

/** How the clock's triggers misbehave: firings of this stretch, counted from 0, that are missed or come twice. */
export interface Ticks {
  missed?: number[];
  doubled?: number[];
}

/** Builds the event of a clock trigger (https://developers.google.com/apps-script/guides/triggers/events). */
function clockEvent(google: Google): object {
  const { state } = google.world;
  const now = new Date(state.now);
  const part = (pattern: string) => Number(formatDate(now, 'UTC', pattern));
  return {
    timezone: 'UTC',
    year: part('yyyy'),
    month: part('M'),
    'day-of-month': part('d'),
    'day-of-week': part('u'),
    'week-of-year': Math.ceil(part('D') / 7),
    hour: part('H'),
    minute: part('m'),
    second: part('s'),
  };
}

function nextDue(google: Google, until: number): TriggerRecord | null {
  let found: TriggerRecord | null = null;
  for (const trigger of google.world.state.triggers) {
    if (trigger.due === null || trigger.due > until) continue;
    if (found === null || trigger.due < (found.due ?? 0)) found = trigger;
  }
  return found;
}

/** Fires one clock trigger now, as its creator. */
export function fireClock(google: Google, trigger: TriggerRecord, options: RunOptions = {}) {
  return runInstalled(google, trigger, { person: '', event: clockEvent(google) }, options);
}

/** Lets virtual time pass to an instant: due clock triggers fire in order, late when a run took long. */
export function passTime(google: Google, until: number, ticks: Ticks, options: RunOptions) {
  const { world } = google;
  const runs: RunOutcome[] = [];
  let firing = 0;
  for (let next = nextDue(google, until); next; next = nextDue(google, until)) {
    const due = next.due ?? 0;
    world.state.now = Math.max(world.state.now, due);
    next.due = next.every === null ? null : due + next.every;
    const times = ticks.missed?.includes(firing) ? 0 : ticks.doubled?.includes(firing) ? 2 : 1;
    for (let i = 0; i < times; i += 1) runs.push(...fireClock(google, next, options));
    firing += 1;
  }
  world.state.now = Math.max(world.state.now, until);
  return runs;
}
