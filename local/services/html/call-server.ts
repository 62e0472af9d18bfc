import { type Google, type RunOptions, type RunSubject, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { pageValue } from './page-value';

/** `run` is `null` if the call was refused before a run began. */
export type CallOutcome = Omit<RunOutcome, 'run'> & { run: RunOutcome['run'] | null };

function refused(error: unknown): CallOutcome {
  return { run: null, result: undefined, error, paused: false };
}

function callable({ scope }: Google, fn: string): boolean {
  return !fn.endsWith('_') && scope.within(() => scope.function(fn) !== null);
}

/** Returns the outcome as the page receives it. A result that may not be passed to a page becomes an error. */
export function heardByPage(outcome: RunOutcome): RunOutcome {
  if (outcome.error !== null || outcome.paused) return outcome;
  try {
    return { ...outcome, result: pageValue(outcome.result) };
  } catch (error) {
    return { ...outcome, result: undefined, error };
  }
}

/**
 * Calls a function as google.script.run does: a top-level function whose name does not end in `_`, with
 * arguments and result limited to what a page may pass
 * (https://developers.google.com/apps-script/guides/html/reference/run).
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
