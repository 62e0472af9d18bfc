import type { Google, RunOptions } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { runAllInstalled } from './installed-trigger';
import { runSimpleTrigger } from './simple-trigger';
import { openEvent } from './trigger-events';

/**
 * Opens the file for a person: clears the person's menus, runs onOpen as a simple trigger, then the installed
 * open triggers (https://developers.google.com/apps-script/guides/triggers/events). Returns the outcomes of all
 * these runs.
 */
export function openFile(google: Google, person: string, options: RunOptions = {}): RunOutcome[] {
  google.world.menus[person] = [];
  const event = openEvent(google, person);
  const simple = runSimpleTrigger(google, { fn: 'onOpen', person, event }, options);
  return [...simple, ...runAllInstalled(google, 'ON_OPEN', { person, event })];
}
