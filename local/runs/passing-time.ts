import type { RunOutcome } from '../services/run/run-script';
import type { StartedGoogle } from '../services/start-google';
import type { Ticks } from '../services/triggers/pass-time';
import { type RunReport, reportOf } from './run-report';

/** Conditions while time passes: missed or doubled firings, and how slow the services are. */
export type TimeOptions = Ticks & { slow?: number };

export function createPassingTime(engine: StartedGoogle) {
  const { world, google } = engine;
  const report = (outcome: RunOutcome) => reportOf(engine, outcome);
  const advance = (ms: number, options: TimeOptions = {}): RunReport[] => {
    const { slow = 1, ...ticks } = options;
    return engine.passTime(google, world.state.now + ms, ticks, { slow }).map(report);
  };
  return {
    /** Lets virtual time pass. Due clock triggers fire as their creators. */
    advance,

    /** Lets virtual time pass up to an ISO instant. */
    advanceTo: (instant: string, stretch: TimeOptions = {}): RunReport[] =>
      advance(Math.max(0, Date.parse(instant) - world.state.now), stretch),

    /** Fires the clock triggers of a handler now, whatever their time. */
    tick(handler: string, { slow = 1 }: { slow?: number } = {}): RunReport[] {
      const clocks = world.state.triggers.filter(({ event }) => event === 'CLOCK');
      const due = clocks.filter((trigger) => trigger.handler === handler);
      return due.flatMap((trigger) => engine.fireClock(google, trigger, { slow })).map(report);
    },
  };
}
