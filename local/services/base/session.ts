import type { World } from '../world/world';
import { createUser } from './user';

/** Imitates https://developers.google.com/apps-script/reference/base/session. */
export function createSession(world: World): GoogleAppsScript.Base.Session {
  return world.handle<GoogleAppsScript.Base.Session>('Session', {
    /** Gives the user at the keyboard, blank where the script runs without that user's authorisation. https://developers.google.com/apps-script/reference/base/session#getActiveUser() */
    getActiveUser: () => createUser(world, world.running().activeUser),
    /** Gives under whose authority the script runs: the deployer in a web app, the creator in a trigger. https://developers.google.com/apps-script/reference/base/session#getEffectiveUser() */
    getEffectiveUser: () => createUser(world, world.running().effectiveUser),
    /** Gives the language of the user, such as vi. https://developers.google.com/apps-script/reference/base/session#getActiveUserLocale() */
    getActiveUserLocale: () => world.settings.language,
    /** Gives the script's zone, which may differ from the spreadsheet's. https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone() */
    getScriptTimeZone: () => world.settings.scriptZone,
  });
}
