import type { World } from './world';

type User = GoogleAppsScript.Base.User;

/** Imitates https://developers.google.com/apps-script/reference/base/user. */
export function createUser(world: World, email: string): User {
  return world.handle<User>('User', {
    getEmail: () => email,
    getUserLoginId: () => email,
  });
}

/** Imitates https://developers.google.com/apps-script/reference/base/session: the active user is blank where the script runs without that user's authorisation. */
export function createSession(world: World): GoogleAppsScript.Base.Session {
  return world.handle<GoogleAppsScript.Base.Session>('Session', {
    getActiveUser: () => createUser(world, world.running().activeUser),
    getEffectiveUser: () => createUser(world, world.running().effectiveUser),
    getActiveUserLocale: () => world.settings.language,
    getScriptTimeZone: () => world.settings.scriptZone,
    getTemporaryActiveUserKey: () => `key-${world.running().activeUser}`,
  });
}
