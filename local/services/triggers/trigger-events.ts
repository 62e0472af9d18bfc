import { createUser } from '../base/user';
import { type Google, visibleUser } from '../run/google';
import { formatDate } from '../texts/format-date';
import type { TriggerRecord } from '../world/world-state';
import { scriptEnums } from './script-enums';

/** `value` and `oldValue` are set only for a single cell. */
export interface Edit {
  range: object;
  value?: unknown;
  oldValue?: unknown;
}

/**
 * Creates the event of an open trigger. Its user is empty if Session.getActiveUser would be
 * (https://developers.google.com/apps-script/guides/triggers/events).
 */
export function openEvent({ app, world }: Google, person: string): object {
  return {
    authMode: scriptEnums.AuthMode.LIMITED,
    source: app.getActiveSpreadsheet(),
    user: createUser(world, visibleUser(world, person)),
  };
}

/** https://developers.google.com/apps-script/guides/triggers/events */
export function editEvent(
  google: Google,
  person: string,
  { range, value, oldValue }: Edit,
): object {
  return { ...openEvent(google, person), range, value, oldValue };
}

/** https://developers.google.com/apps-script/guides/triggers/events */
export function clockEvent({ world }: Google): object {
  const now = new Date(world.state.now);
  const part = (pattern: string) => Number(formatDate(now, 'UTC', pattern));
  return {
    timezone: 'UTC',
    year: part('yyyy'),
    month: part('M'),
    'day-of-month': part('d'),
    'day-of-week': part('u'),
    'week-of-year': Math.ceil(part('D') / 7),
    hour: part('H'),
    minute: part('m'),
    second: part('s'),
  };
}

export function installedEvent(event: object, trigger: TriggerRecord): object {
  return { ...event, authMode: scriptEnums.AuthMode.FULL, triggerUid: trigger.id };
}
