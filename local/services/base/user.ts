import type { Machine } from '../world/machine-port';

type User = GoogleAppsScript.Base.User;

/** https://developers.google.com/apps-script/reference/base/user */
export function createUser({ handle }: Pick<Machine, 'handle'>, email: string): User {
  return handle<User>('User', {
    getEmail: () => email,
  });
}
