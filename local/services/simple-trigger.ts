import { type Google, type RunOptions, runAs } from './google';
import type { RunOutcome } from './run-script';

/** Runs a simple trigger, when the script has one of that name (https://developers.google.com/apps-script/guides/triggers). */
export function runSimpleTrigger(
  google: Google,
  { fn, person, event }: { fn: 'onOpen' | 'onEdit'; person: string; event: object },
  options: RunOptions = {},
): RunOutcome[] {
  const outer = google.scope.enter();
  const defined = google.scope.function(fn) !== null;
  google.scope.leave(outer);
  if (!defined) return [];
  return [runAs(google, { fn, args: [event], context: 'simple-trigger', person }, options)];
}
