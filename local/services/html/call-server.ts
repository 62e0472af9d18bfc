import { type Google, type RunOptions, type RunSubject, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { pageValue } from './page-value';

/** Result of a call from a page. `run` is null if the request itself failed. */
export type CallOutcome = Omit<RunOutcome, 'run'> & { run: RunOutcome['run'] | null };

function refused(error: unknown): CallOutcome {
  return { run: null, result: undefined, error, paused: false };
}

function callable({ scope }: Google, fn: string): boolean {
  return !fn.endsWith('_') && scope.within(() => scope.function(fn) !== null);
}

/** Outcome as the page receives it: an error if the result may not be passed to a page. */
export function heardByPage(outcome: RunOutcome): RunOutcome {
  if (outcome.error !== null || outcome.paused) return outcome;
  try {
    return { ...outcome, result: pageValue(outcome.result) };
  } catch (error) {
    return { ...outcome, result: undefined, error };
  }
}

/**
 * Calls a function as google.script.run does: only top-level functions that do not end in `_`, with restricted
 * arguments and results (https://developers.google.com/apps-script/guides/html/reference/run).
 */
export function callServer(
  google: Google,
  subject: RunSubject,
  options: RunOptions = {},
): CallOutcome {
  if (!callable(google, subject.fn)) {
    return refused(new TypeError(`google.script.run.${subject.fn} is not a function`));
  }
  let args: unknown[];
  try {
    args = pageValue(subject.args) as unknown[];
  } catch (error) {
    return refused(error);
  }
  return heardByPage(runAs(google, { ...subject, args }, options));
}
