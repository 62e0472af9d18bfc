import type { AppsScript } from './apps-script';
import type { RunReport } from './run-report';
import type { RunRequest } from './run-request';

/** One run in which one fault struck. */
export interface FaultTrial {
  at: number;
  kind: NonNullable<RunRequest['kind']>;
  report: RunReport;
}

/**
 * Runs a request once for every service call that it makes and every kind of fault, each time from
 * the state in which Google is now; the caller looks at what is left before it asks for the next.
 */
export function* faultTrials(
  google: AppsScript,
  request: RunRequest,
  kinds: FaultTrial['kind'][],
): Generator<FaultTrial> {
  const saved = google.save();
  const { calls } = google.run(request);
  for (const kind of kinds) {
    for (let at = 1; at <= calls; at += 1) {
      google.restore(saved);
      yield { at, kind, report: google.run({ ...request, faultAt: at, kind }) };
    }
  }
  google.restore(saved);
}
