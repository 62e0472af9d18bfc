import type { AppsScript } from '../../local/apps-script';
import { type FaultTrial, faultTrials } from '../../local/fault-trials';
import type { RunRequest } from '../../local/run-request';
import { untilIdle, wrongs } from './three-letters';

/** What a fault at one call led to. */
export interface Outcome {
  readonly at: number;
  readonly kind: string;
  readonly wrong: readonly string[];
}

/** Strikes every call of a run, lets the clock run until idle each time, and gathers what went wrong. */
export function strikeEveryCall(
  google: AppsScript,
  request: RunRequest,
  kinds: FaultTrial['kind'][],
): Outcome[] {
  const since = google.letters.length;
  const found: Outcome[] = [];
  for (const { at, kind } of faultTrials(google, request, kinds)) {
    untilIdle(google);
    const wrong = wrongs(google, since);
    if (wrong.length > 0) found.push({ at, kind: String(kind), wrong });
  }
  return found;
}
