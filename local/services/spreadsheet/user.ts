import type { Desk } from './desk';
import { makeHandle, type ServiceClass } from './service-class';

type User = GoogleAppsScript.Base.User;

interface UserAt {
  email: string;
  self: User;
}

const user: ServiceClass<User, UserAt> = {
  name: 'User',
  signatures: { getEmail: '' },
  methods: { getEmail: ({ email }) => email },
};

/** User handle for an address; developers.google.com/apps-script/reference/base/user */
export function userHandle(desk: Desk, email: string): User {
  return makeHandle(desk, user, { email });
}
