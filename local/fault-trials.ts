import type { AppsScript } from './apps-script';
import type { RunReport } from './runs/run-report';
import type { RunRequest } from './runs/run-request';

/** One run in which one fault struck. */
export interface FaultTrial {
  at: number;
  kind: NonNullable<RunRequest['kind']>;
  report: RunReport;
}

/** Where a fault that only some calls can meet may strike; every other kind may strike anywhere. */
const STRIKES: { readonly [Kind in FaultTrial['kind']]?: RegExp } = {
  'quota-en': /^MailApp\.sendEmail$/,
  'quota-vi': /^MailApp\.sendEmail$/,
  'lock-timeout': /^Lock\.(tryLock|waitLock)$/,
  'stale-read': /\.(get|find|is)\w*$/,
};

/**
 * Runs a request once for every service call that it makes and every kind of fault that the call can meet, each
 * time from the state in which Google is now; the caller looks at what is left before it asks for the next.
 */
export function* faultTrials(
  google: AppsScript,
  request: RunRequest,
  kinds: readonly FaultTrial['kind'][],
): Generator<FaultTrial> {
  const saved = google.save();
  const { journal } = google.run(request);
  for (const kind of kinds) {
    const strikes = STRIKES[kind];
    for (const { call: at, name } of journal) {
      if (strikes && !strikes.test(name)) continue;
      google.restore(saved);
      yield { at, kind, report: google.run({ ...request, faultAt: at, kind }) };
    }
  }
  google.restore(saved);
}
