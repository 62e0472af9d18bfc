import type { AppsScript } from '../../../local/apps-script';
import type { RunReport } from '../../../local/runs/run-report';
import type { RunRequest } from '../../../local/runs/run-request';
import type { Act } from '../acts/act';

/**
 * Faults by which a run ends early: a call throws before or after its effect, or Google kills the
 * run after a call.
 */
export const KINDS = ['throw-before', 'throw-after', 'kill-after'] as const;

/** A fault during an act. */
export interface Strike {
  /** Number of the service call, from 1, over all runs of the act. */
  readonly at: number;
  readonly kind: (typeof KINDS)[number];
  /** What other people do just before the call. */
  readonly meanwhile?: () => void;
}

/** Reports of an act. `broken` is the request that ended early, which a person has to repeat, or `null`. */
export interface Performed {
  readonly reports: readonly RunReport[];
  readonly broken: RunRequest | null;
}

/** Thrown to end an act after one of its runs has ended early. */
class Broken extends Error {
  constructor(readonly request: RunRequest) {
    super(`${request.fn} has ended early.`);
  }
}

/**
 * Performs an act with a fault, and optionally with additional options for each run, which get its number and the
 * number of service calls before it.
 */
export async function perform(
  { does }: Act,
  google: AppsScript,
  strike: Strike | null = null,
  more: (run: number, calls: number) => Partial<RunRequest> = () => ({}),
): Promise<Performed> {
  const reports: RunReport[] = [];
  let calls = 0;
  const run = (request: RunRequest): RunReport => {
    const faultAt = strike ? strike.at - calls : 0;
    const { kind, meanwhile } = strike ?? {};
    const at = meanwhile && { [faultAt]: meanwhile };
    const fault = kind && faultAt > 0 ? { faultAt, kind, ...(at && { at }) } : {};
    const report = google.run({ ...request, ...more(reports.length, calls), ...fault });
    calls += report.calls;
    reports.push(report);
    const { state } = (report.result ?? {}) as { state?: string };
    const isBroken = report.error || report.killed !== '' || state === 'unavailable';
    if (report.faultHit && isBroken) throw new Broken(request);
    return report;
  };
  try {
    await does(run, google);
    return { reports, broken: null };
  } catch (error) {
    if (error instanceof Broken) return { reports, broken: error.request };
    throw error;
  }
}
