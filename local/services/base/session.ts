import type { World } from '../world/world';
import { createUser } from './user';

/** https://developers.google.com/apps-script/reference/base/session */
export function createSession(world: World): GoogleAppsScript.Base.Session {
  return world.handle<GoogleAppsScript.Base.Session>('Session', {
    /**
     * Blank where the script runs without that user's authorisation.
     * https://developers.google.com/apps-script/reference/base/session#getActiveUser()
     */
    getActiveUser: () => createUser(world, world.running().activeUser),
    /**
     * The deployer in a web app, the creator in a trigger.
     * https://developers.google.com/apps-script/reference/base/session#getEffectiveUser()
     */
    getEffectiveUser: () => createUser(world, world.running().effectiveUser),
    /** Such as vi. https://developers.google.com/apps-script/reference/base/session#getActiveUserLocale() */
    getActiveUserLocale: () => world.settings.language,
    /** May differ from the spreadsheet's zone. https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone() */
    getScriptTimeZone: () => world.settings.scriptZone,
  });
}
