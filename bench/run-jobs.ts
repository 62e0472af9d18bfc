import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AppsScript } from '../local/apps-script';
import type { RunReport } from '../local/runs/run-report';
import { emptyOffice } from './bench-office';
import { type Counts, cellsInLines, countsOf, longestLock } from './counts';
import { JOBS, type Job } from './jobs';

/** Measurement of a job at one size. */
export interface Measured extends Counts {
  readonly job: Job;
  readonly units: number;
  /** Cells that it looked at, each counted once; not a number where the build does not note them. */
  readonly looked: number;
  /** Milliseconds on the virtual clock for which it held the lock, and from when it was asked for to its end. */
  readonly lock: number;
  readonly virtual: number;
  /** Milliseconds of processor that our code and the emulator took on this machine. */
  readonly cpu: number;
  /** Milliseconds of the job that passed outside of services: the bundle alone. */
  readonly alone: number;
  readonly report: RunReport;
}

/** How jobs run: with which build, whether it records the cells used, and what is called after each. */
interface How {
  readonly dist?: string;
  readonly looks?: boolean;
  readonly after?: () => void;
}

/** Does every job in an office of so many units; throws when one fails. */
export function runJobs(
  units: number,
  { dist, looks = false, after = () => {} }: How = {},
): Measured[] {
  const trial = { google: emptyOffice(dist), units };
  return JOBS.map((job) => {
    const { name, run } = job;
    const begun = performance.now();
    const start = process.cpuUsage();
    const report = run(trial);
    const { user, system } = process.cpuUsage(start);
    const passed = performance.now() - begun;
    const outcome = report.result as { done?: boolean } | undefined;
    if (report.error || outcome?.done === false) {
      throw new Error(`${name}: ${report.error?.message ?? JSON.stringify(outcome)}`);
    }
    after();
    return {
      job,
      units,
      ...countsOf(report),
      looked: looks ? lookedAt(trial.google) + cellsInLines(report.journal) : Number.NaN,
      lock: longestLock(report.journal),
      virtual: report.duration,
      cpu: (user + system) / 1000,
      alone: passed - report.served,
      report,
    };
  });
}

/** Cells used by the run before, from a build that records them (looked-at/). */
function lookedAt(google: AppsScript): number {
  const { result, error } = google.run({ fn: 'lookedAt' });
  if (error) throw new Error(error.message);
  return Number(result);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are held in memory, garbage collected first. */
export function heldMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
