import { type Google, type RunOptions, type RunSubject, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { pageValue } from './page-value';

/** What came of a call from a page: no run when the request itself failed. */
export type CallOutcome = Omit<RunOutcome, 'run'> & { run: RunOutcome['run'] | null };

function refused(error: unknown): CallOutcome {
  return { run: null, result: undefined, error, paused: false };
}

function callable({ scope }: Google, fn: string): boolean {
  return !fn.endsWith('_') && scope.within(() => scope.function(fn) !== null);
}

/**
 * Calls a function as google.script.run does: only top-level functions not ending in _, arguments and
 * results restricted (https://developers.google.com/apps-script/guides/html/reference/run).
 */
export function callServer(
  google: Google,
  subject: RunSubject,
  options: RunOptions = {},
): CallOutcome {
  if (!callable(google, subject.fn)) {
    return refused(new TypeError(`google.script.run.${subject.fn} is not a function`));
  }
  let outcome: RunOutcome | null = null;
  try {
    const args = pageValue(subject.args) as unknown[];
    outcome = runAs(google, { ...subject, args }, options);
    if (outcome.error !== null || outcome.paused) return outcome;
    return { ...outcome, result: pageValue(outcome.result) };
  } catch (error) {
    return { ...(outcome ?? refused(error)), result: undefined, error };
  }
}
