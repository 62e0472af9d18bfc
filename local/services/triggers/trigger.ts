import type { World } from '../world/world';
import type { TriggerRecord } from '../world/world-state';
import { scriptEnums } from './script-enums';

type Trigger = GoogleAppsScript.Script.Trigger;

/** https://developers.google.com/apps-script/reference/script/trigger */
export function createTrigger(world: World, record: TriggerRecord): Trigger {
  const clock = record.event === 'CLOCK';
  return world.handle<Trigger>('Trigger', {
    /** Returns the id. https://developers.google.com/apps-script/reference/script/trigger#getUniqueId() */
    getUniqueId: () => record.id,
    /** Returns the name of the function. https://developers.google.com/apps-script/reference/script/trigger#getHandlerFunction() */
    getHandlerFunction: () => record.handler,
    /** Returns the event type. https://developers.google.com/apps-script/reference/script/trigger#getEventType() */
    getEventType: () =>
      scriptEnums.EventType[record.event] as unknown as GoogleAppsScript.Script.EventType,
    /** SPREADSHEETS or CLOCK. https://developers.google.com/apps-script/reference/script/trigger#getTriggerSource() */
    getTriggerSource: () =>
      scriptEnums.TriggerSource[
        clock ? 'CLOCK' : 'SPREADSHEETS'
      ] as unknown as GoogleAppsScript.Script.TriggerSource,
    /** Null for the clock. https://developers.google.com/apps-script/reference/script/trigger#getTriggerSourceId() */
    getTriggerSourceId: () => (clock ? null : world.settings.spreadsheetId) as string,
  });
}
