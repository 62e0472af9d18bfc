import type { Google, RunOptions } from './google';
import { runAllInstalled } from './installed-trigger';
import type { RunOutcome } from './run-script';
import { scriptEnums } from './script-enums';
import { createUser } from './session';
import { runSimpleTrigger } from './simple-trigger';

/** A person opens the file: onOpen runs as simple trigger, then the installed ones (https://developers.google.com/apps-script/guides/triggers/events). */
export function openFile(google: Google, person: string, options: RunOptions = {}): RunOutcome[] {
  const { world, app } = google;
  world.menus[person] = [];
  const event = {
    authMode: scriptEnums.AuthMode.LIMITED,
    source: app.getActiveSpreadsheet(),
    user: createUser(world, person),
  };
  const simple = runSimpleTrigger(google, { fn: 'onOpen', person, event }, options);
  return [...simple, ...runAllInstalled(google, 'ON_OPEN', { person, event })];
}
