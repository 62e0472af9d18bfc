const nameOf = new WeakMap<object, string>();

/**
 * Creates a Google enum from names separated by spaces. Each member prints as its name
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

export function enumName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? nameOf.get(value) : undefined;
}

export function enumMember<M>(members: object, name: string): M {
  return (members as Record<string, M>)[name] as M;
}
