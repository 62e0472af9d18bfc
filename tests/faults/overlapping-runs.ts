import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { owner } from '../bundle/office';
import { untilIdle, wrongs } from './three-letters';

/** A run of the dialog that sends letters. */
export const dialog: RunRequest = { fn: 'sendNextChunk', context: 'dialog-call', user: owner };
const pauses = [undefined, 60, 130, 180] as const;

/** Data calls of a run, with their numbers. */
export function dataCalls(google: AppsScript, request: RunRequest) {
  const saved = google.save();
  const { journal } = google.run(request);
  google.restore(saved);
  return journal.filter(({ kind }) => kind === 'data');
}

/**
 * Starts a second run at every data call of a first one, once completely and once with pauses.
 * Yields what is wrong afterwards.
 */
export function* overlaps(
  google: AppsScript,
  first: RunRequest,
  second: RunRequest,
): Generator<string> {
  const saved = google.save();
  for (const { call } of dataCalls(google, first)) {
    for (const upTo of pauses) {
      google.restore(saved);
      google.interleave({ first, at: call, second, ...(upTo === undefined ? {} : { upTo }) });
      untilIdle(google);
      for (const wrong of wrongs(google)) yield `${wrong} at ${call} up to ${upTo}`;
    }
  }
}
