import { scriptEnums } from './script-enums';
import type { World } from './world';
import type { TriggerRecord } from './world-state';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Imitates https://developers.google.com/apps-script/reference/script/trigger. */
export function createTrigger(world: World, record: TriggerRecord): Trigger {
  const clock = record.event === 'CLOCK';
  return world.handle<Trigger>('Trigger', {
    getUniqueId: () => record.id,
    getHandlerFunction: () => record.handler,
    getEventType: () =>
      scriptEnums.EventType[record.event] as unknown as GoogleAppsScript.Script.EventType,
    getTriggerSource: () =>
      scriptEnums.TriggerSource[
        clock ? 'CLOCK' : 'SPREADSHEETS'
      ] as unknown as GoogleAppsScript.Script.TriggerSource,
    getTriggerSourceId: () => (clock ? null : world.settings.spreadsheetId) as string,
  });
}
