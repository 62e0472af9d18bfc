import type { Plain } from '../read/probe';
import { endClock, isDue, startClock } from './due';
import { forgetOutcomes } from './kept-outcomes';

const TICKS = 'night:ticks';
const MINUTE = 60_000;

const store = () => PropertiesService.getScriptProperties();

/** Minutes at which the clock trigger has fired. The first one is when the night was begun. */
function minutes(): number[] {
  const kept = store().getProperty(TICKS);
  return kept === null ? [] : kept.split(',').map(Number);
}

const now = () => Math.round((Date.now() / MINUTE) * 10) / 10;

/** Begins a night: creates a trigger every ten minutes, as the add-on has. */
export function startNight(): void {
  forgetOutcomes('night');
  store().setProperty(TICKS, String(now()));
  startClock('nightRun', 'ten minutes');
}

/** Stores that the clock trigger has fired. */
export function noteTick(): void {
  if (!isDue('nightRun')) return;
  store().setProperty(TICKS, [...minutes(), now()].join());
}

/** Number of runs of the clock trigger; `null` if no night has begun. */
export function ticksSoFar(): number | null {
  const { length } = minutes();
  return length === 0 ? null : length - 1;
}

/** Ends the night. Returns its hours, the number of runs, and the longest and shortest interval in minutes. */
export function nightTicks(): Plain {
  endClock('nightRun');
  const [began = now(), ...ticks] = minutes();
  const gaps = ticks.slice(1).map((at, i) => Math.round((at - (ticks[i] ?? at)) * 10) / 10);
  return {
    hours: Math.round(((ticks[ticks.length - 1] ?? began) - began) / 6) / 10,
    ticks: ticks.length,
    longest: Math.max(0, ...gaps),
    shortest: gaps.length === 0 ? 0 : Math.min(...gaps),
  };
}
