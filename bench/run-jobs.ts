import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AppsScript } from '../local/apps-script';
import type { RunReport } from '../local/runs/run-report';
import { emptyOffice } from './bench-office';
import { type Counts, cellsInLines, countsOf, longestLock } from './counts';
import { DISPATCHES, JOBS, type Job } from './jobs';

/** Measurements of a job at one size. */
export interface Measured extends Counts {
  readonly job: Job;
  readonly units: number;
  /** Cells whose value the job used, each counted once; NaN if the build does not record them. */
  readonly looked: number;
  /** Virtual milliseconds: the longest time that the job held the lock, and its whole duration. */
  readonly lock: number;
  readonly virtual: number;
  /** CPU milliseconds of our code and the emulator on this machine. */
  readonly cpu: number;
  /** Real milliseconds spent outside of service calls, which is the bundle alone. */
  readonly alone: number;
  readonly report: RunReport;
}

/** Options: number of dispatches, which build runs, whether it records the cells used, and what is called after each job. */
interface How {
  readonly dispatches?: number;
  readonly dist?: string;
  readonly looks?: boolean;
  readonly after?: () => void;
}

/** Runs every job in an office with `units` units. Throws if one fails. */
export function runJobs(
  units: number,
  { dispatches = DISPATCHES, dist, looks = false, after = () => {} }: How = {},
): Measured[] {
  const trial = { google: emptyOffice(dist), units, dispatches };
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

/** Number of cells that the previous run used, from a build that records them (looked-at/). */
function lookedAt(google: AppsScript): number {
  const { result, error } = google.run({ fn: 'lookedAt' });
  if (error) throw new Error(error.message);
  return Number(result);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes of heap in use after a garbage collection. */
export function heldMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
