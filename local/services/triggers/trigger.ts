import type { World } from '../world/world';
import type { TriggerRecord } from '../world/world-state';
import { scriptEnums } from './script-enums';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Imitates https://developers.google.com/apps-script/reference/script/trigger. */
export function createTrigger(world: World, record: TriggerRecord): Trigger {
  const clock = record.event === 'CLOCK';
  return world.handle<Trigger>('Trigger', {
    /** Gives the id that tells triggers apart. https://developers.google.com/apps-script/reference/script/trigger#getUniqueId() */
    getUniqueId: () => record.id,
    /** Names the function that is called. https://developers.google.com/apps-script/reference/script/trigger#getHandlerFunction() */
    getHandlerFunction: () => record.handler,
    /** Tells what it fires on. https://developers.google.com/apps-script/reference/script/trigger#getEventType() */
    getEventType: () =>
      scriptEnums.EventType[record.event] as unknown as GoogleAppsScript.Script.EventType,
    /** Tells from where it fires: SPREADSHEETS or CLOCK. https://developers.google.com/apps-script/reference/script/trigger#getTriggerSource() */
    getTriggerSource: () =>
      scriptEnums.TriggerSource[
        clock ? 'CLOCK' : 'SPREADSHEETS'
      ] as unknown as GoogleAppsScript.Script.TriggerSource,
    /** Gives the spreadsheet's id, null for the clock. https://developers.google.com/apps-script/reference/script/trigger#getTriggerSourceId() */
    getTriggerSourceId: () => (clock ? null : world.settings.spreadsheetId) as string,
  });
}
