import { googleError } from '../errors/google-error';
import { type Google, type RunOptions, type RunSubject, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { pageMade } from './html-output';

/**
 * Request for the web page. `parameter` has one decoded value per name, `parameters` a list per name.
 * `queryString` is encoded.
 */
export interface PageRequest {
  parameter?: Record<string, string>;
  parameters?: Record<string, string[]>;
  queryString?: string;
}

/** Creates the event that doGet receives (https://developers.google.com/apps-script/guides/web). */
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

/**
 * Opens the web page for an anonymous visitor: runs doGet with the owner's rights. The outcome is an error if
 * doGet does not return an HtmlOutput.
 */
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
