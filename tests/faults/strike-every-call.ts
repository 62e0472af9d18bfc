import type { AppsScript } from '../../local/apps-script';
import { type FaultTrial, faultTrials } from '../../local/fault-trials';
import type { RunRequest } from '../../local/runs/run-request';
import { lettersEach, mailboxes, untilIdle, wrongs } from './three-letters';

type Kind = FaultTrial['kind'];

/** What a fault at one call led to. */
export interface Outcome {
  readonly at: number;
  readonly kind: string;
  readonly wrong: readonly string[];
}

/** A request that sends three letters when nothing befalls it, to be struck again and again from one state. */
function checked(google: AppsScript, request: RunRequest, readers = mailboxes) {
  const saved = google.save();
  const since = google.letters.length;
  const { journal } = google.run(request);
  if (lettersEach(google, since, readers).join() !== '1,1,1')
    throw new Error('The run does not send.');
  google.restore(saved);
  const look = (at: number, kind: Kind): Outcome[] => {
    untilIdle(google, readers);
    const wrong = wrongs(google, since, readers);
    return wrong.length > 0 ? [{ at, kind: String(kind), wrong }] : [];
  };
  return { saved, journal, look };
}

/** Strikes every call of a run, lets the clock run until idle each time, and gathers what went wrong. */
export function strikeEveryCall(google: AppsScript, request: RunRequest, kind: Kind): Outcome[] {
  const { look } = checked(google, request);
  const found: Outcome[] = [];
  for (const { at } of faultTrials(google, request, [kind])) found.push(...look(at, kind));
  return found;
}

/** The calls that turn a report into PDF: no data calls, but the longest of a run that sends one. */
const PRINTING = /^(Utilities\.newBlob|Blob\.)/;

/**
 * The same for data calls only, and those that make a PDF, one after the other as they are asked for: handles leave
 * nothing behind, so a fault at one is a fault at the call before.
 */
export function* strikes(
  google: AppsScript,
  request: RunRequest,
  kind: Kind,
  readers = mailboxes,
): Generator<Outcome> {
  const { saved, journal, look } = checked(google, request, readers);
  const calls = journal
    .filter((entry) => entry.kind === 'data' || PRINTING.test(entry.name))
    .map(({ call }) => call);
  for (const at of calls) {
    google.restore(saved);
    google.run({ ...request, faultAt: at, kind });
    yield* look(at, kind);
  }
}

/** Everything that strikes at the data calls of a run lead to. */
export function strikeDataCalls(
  google: AppsScript,
  request: RunRequest,
  kind: Kind,
  readers = mailboxes,
): Outcome[] {
  return [...strikes(google, request, kind, readers)];
}
