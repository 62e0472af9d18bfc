import { type Google, type RunOptions, runAs } from '../run/google';
import type { RunOutcome } from '../run/run-script';

/**
 * Runs a simple trigger if the script has a function of that name
 * (https://developers.google.com/apps-script/guides/triggers). Otherwise returns an empty list.
 */
export function runSimpleTrigger(
  google: Google,
  { fn, person, event }: { fn: 'onOpen' | 'onEdit'; person: string; event: object },
  options: RunOptions = {},
): RunOutcome[] {
  const { scope } = google;
  if (!scope.within(() => scope.function(fn) !== null)) return [];
  return [runAs(google, { fn, args: [event], context: 'simple-trigger', person }, options)];
}
