const nameOf = new WeakMap<object, string>();

/**
 * Makes a Google enumeration of names parted by blanks: each value prints as its name
 * (https://developers.google.com/apps-script/guides/services).
 */
export function googleEnum<T = Record<string, object>>(names: string): T {
  const members: Record<string, object> = {};
  for (const [ordinal, name] of names.split(' ').entries()) {
    const member = {
      toString: () => name,
      name: () => name,
      ordinal: () => ordinal,
      toJSON: () => name,
    };
    nameOf.set(member, name);
    members[name] = member;
  }
  return members as T;
}

/** Gives the name of a value of an enumeration; undefined for anything else. */
export function enumName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? nameOf.get(value) : undefined;
}

/** Gives a value of an enumeration by its name. */
export function enumMember<M>(members: object, name: string): M {
  return (members as Record<string, M>)[name] as M;
}
