import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RunReport } from '../local/runs/run-report';
import { emptyOffice } from './bench-office';
import { JOBS, type Job } from './jobs';

/** What a job took at one size. */
export interface Measured {
  readonly job: Job;
  readonly units: number;
  readonly calls: number;
  /** Milliseconds on the virtual clock, by the cost model in docs/promises.md. */
  readonly virtual: number;
  /** Milliseconds of processor that our code and the emulator took on this machine. */
  readonly cpu: number;
  /** Milliseconds of the job that passed outside of services: the bundle alone. */
  readonly alone: number;
  readonly report: RunReport;
}

/** Does every job in an office of so many units; throws when one fails. `after` is called as each ends. */
export function runJobs(
  units: number,
  { dist, after = () => {} }: { dist?: string; after?: () => void } = {},
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
      calls: report.dataCalls,
      virtual: report.duration,
      cpu: (user + system) / 1000,
      alone: passed - report.served,
      report,
    };
  });
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are held in memory, garbage collected first. */
export function heldMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
