import type { Machine } from '../world/machine-port';

type User = GoogleAppsScript.Base.User;

/** Imitates https://developers.google.com/apps-script/reference/base/user. */
export function createUser({ handle }: Pick<Machine, 'handle'>, email: string): User {
  return handle<User>('User', {
    /** Gives the address, blank where Google does not tell it. https://developers.google.com/apps-script/reference/base/user#getEmail() */
    getEmail: () => email,
  });
}
