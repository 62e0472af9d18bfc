import type { AppsScript } from './apps-script';
import type { RunReport } from './runs/run-report';
import type { RunRequest } from './runs/run-request';

/** One run in which one fault was injected. */
export interface FaultTrial {
  at: number;
  kind: NonNullable<RunRequest['kind']>;
  report: RunReport;
}

/** Calls that a fault can hit. Kinds that are not listed can hit any call. */
const CALLS_HIT: { readonly [Kind in FaultTrial['kind']]?: RegExp } = {
  'quota-en': /^MailApp\.sendEmail$/,
  'quota-vi': /^MailApp\.sendEmail$/,
  'lock-timeout': /^Lock\.(tryLock|waitLock)$/,
  'stale-read': /\.(get|find|is)\w*$/,
};

/**
 * Repeats a request once for every service call it makes and every kind of fault that can hit this call, each time
 * from the current state of `google`. The caller inspects the result before it takes the next trial.
 */
export function* faultTrials(
  google: AppsScript,
  request: RunRequest,
  kinds: readonly FaultTrial['kind'][],
): Generator<FaultTrial> {
  const saved = google.save();
  const { journal } = google.run(request);
  for (const kind of kinds) {
    const pattern = CALLS_HIT[kind];
    for (const { call: at, name } of journal) {
      if (pattern && !pattern.test(name)) continue;
      google.restore(saved);
      yield { at, kind, report: google.run({ ...request, faultAt: at, kind }) };
    }
  }
  google.restore(saved);
}
