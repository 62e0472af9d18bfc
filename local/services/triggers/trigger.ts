import type { World } from '../world/world';
import type { TriggerRecord } from '../world/world-state';
import { scriptEnums } from './script-enums';

type Trigger = GoogleAppsScript.Script.Trigger;

/** https://developers.google.com/apps-script/reference/script/trigger */
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
