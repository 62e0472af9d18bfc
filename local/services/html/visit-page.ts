import { googleError } from '../errors/google-error';
import { type Google, type RunOptions, type RunSubject, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { pageMade } from './html-output';

/** A request for the web page: decoded parameters, with one value or a list each, and the query string as sent. */
export interface PageRequest {
  parameter?: Record<string, string>;
  parameters?: Record<string, string[]>;
  queryString?: string;
}

/** doGet's event (https://developers.google.com/apps-script/guides/web). */
export function requestEvent({ parameter, parameters, queryString }: PageRequest): object {
  const lists =
    parameters ??
    Object.fromEntries(Object.entries(parameter ?? {}).map(([key, value]) => [key, [value]]));
  const single = Object.entries(lists).map(([key, [value = '']]) => [key, value]);
  const query = Object.entries(lists).flatMap(([key, values]) =>
    values.map((value) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`),
  );
  return {
    parameter: Object.fromEntries(single),
    parameters: lists,
    queryString: queryString ?? query.join('&'),
    contextPath: '',
    contentLength: -1,
  };
}

/** An anonymous visitor opens the web page: doGet runs with the deployer's rights. */
export function visitPage(
  google: Google,
  request: PageRequest,
  options: RunOptions = {},
): RunOutcome {
  const { owner } = google.world.settings;
  const subject: RunSubject = {
    fn: 'doGet',
    args: [requestEvent(request)],
    context: 'web-page',
    person: '',
    effectiveUser: owner,
  };
  const outcome = runAs(google, subject, options);
  const complete = outcome.error === null && !outcome.paused;
  if (!complete || pageMade(outcome.result)) return outcome;
  const nothing = outcome.result === undefined || outcome.result === null;
  const error = googleError(
    nothing
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.',
  );
  return { ...outcome, error };
}
