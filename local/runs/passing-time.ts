import type { RunOutcome } from '../services/run/run-script';
import type { StartedGoogle } from '../services/start-google';
import type { Ticks } from '../services/triggers/pass-time';
import { type RunReport, reportOf } from './run-report';

/** `slow` is the factor by which services are slower. */
export type TimeOptions = Ticks & { slow?: number };

export function createPassingTime(engine: StartedGoogle) {
  const { world, google } = engine;
  const report = (outcome: RunOutcome) => reportOf(engine, outcome);
  const advance = (ms: number, options: TimeOptions = {}): RunReport[] => {
    const { slow = 1, ...ticks } = options;
    return engine.passTime(google, world.state.now + ms, ticks, { slow }).map(report);
  };
  return {
    /** Lets `ms` virtual milliseconds pass. Clock triggers that come due run as their creators. */
    advance,

    /** Lets virtual time pass up to an ISO instant. Only runs what is due if the instant is already past. */
    advanceTo: (instant: string, stretch: TimeOptions = {}): RunReport[] =>
      advance(Math.max(0, Date.parse(instant) - world.state.now), stretch),

    /** Runs all clock triggers of a handler now, whether due or not. */
    tick(handler: string, { slow = 1 }: { slow?: number } = {}): RunReport[] {
      const clocks = world.state.triggers.filter(({ event }) => event === 'CLOCK');
      const due = clocks.filter((trigger) => trigger.handler === handler);
      return due.flatMap((trigger) => engine.fireClock(google, trigger, { slow })).map(report);
    },
  };
}
