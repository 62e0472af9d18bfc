import { busyWithEdit, type Google } from '../run/google';
import type { RunOutcome } from '../run/run-script';
import { runAllInstalled } from './installed-trigger';
import { runSimpleTrigger } from './simple-trigger';
import { type Edit, editEvent } from './trigger-events';

const maxQueue = 2;

function fire(google: Google, person: string, edit: Edit): RunOutcome[] {
  const event = editEvent(google, person, edit);
  const simple = runSimpleTrigger(google, { fn: 'onEdit', person, event });
  return [...simple, ...runAllInstalled(google, 'ON_EDIT', { person, event })];
}

/**
 * Fires the edit triggers for a person's edit. While an edit trigger runs, two further events wait and the rest
 * are lost. A script's own writes fire nothing
 * (https://developers.google.com/apps-script/guides/triggers/installable).
 */
export function fireEdit(google: Google, person: string, edit: Edit): RunOutcome[] {
  if (!busyWithEdit(google)) return fire(google, person, edit);
  if (google.waiting.length < maxQueue) {
    google.waiting.push(() => {
      fire(google, person, edit);
    });
  }
  return [];
}

/**
 * Fires the edit triggers for several edits made before the first trigger ends. Only the first three edits fire
 * them; the events of the others are lost.
 */
export function fireBurst(google: Google, person: string, edits: Edit[]): RunOutcome[] {
  return edits.slice(0, 1 + maxQueue).flatMap((edit) => fire(google, person, edit));
}
