import type { World } from '../world/world';
import { createUser } from './user';

/** https://developers.google.com/apps-script/reference/base/session */
export function createSession(world: World): GoogleAppsScript.Base.Session {
  return world.handle<GoogleAppsScript.Base.Session>('Session', {
    getActiveUser: () => createUser(world, world.running().activeUser),
    getEffectiveUser: () => createUser(world, world.running().effectiveUser),
    getActiveUserLocale: () => world.settings.language,
    getScriptTimeZone: () => world.settings.scriptZone,
  });
}
