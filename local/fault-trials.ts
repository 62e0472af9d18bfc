import type { AppsScript } from './apps-script';
import type { RunReport } from './runs/run-report';
import type { RunRequest } from './runs/run-request';

export interface FaultTrial {
  at: number;
  kind: NonNullable<RunRequest['kind']>;
  report: RunReport;
}

/** Calls that a fault can hit, as patterns of their names. A kind without a pattern can hit any call. */
const CALLS_HIT: { readonly [Kind in FaultTrial['kind']]?: RegExp } = {
  'quota-en': /^MailApp\.sendEmail$/,
  'quota-vi': /^MailApp\.sendEmail$/,
  'lock-timeout': /^Lock\.(tryLock|waitLock)$/,
  'stale-read': /\.(get|find|is)\w*$/,
};

/**
 * Yields one trial for every kind of fault and every service call that this kind can hit. Before
 * each trial, `google` is restored to its state at the start, so inspect the result before taking
 * the next trial.
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
