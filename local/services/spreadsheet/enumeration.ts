const nameOf = new WeakMap<object, string>();

/**
 * Enum of Apps Script with the members named: objects that print as their name.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#properties
 */
export function enumeration<T>(...names: string[]): T {
  const members: Record<string, object> = {};
  names.forEach((name, ordinal) => {
    const member = {
      toString: () => name,
      name: () => name,
      ordinal: () => ordinal,
      toJSON: () => name,
    };
    nameOf.set(member, name);
    members[name] = member;
  });
  return members as T;
}

/** Name of an enum member; undefined for any other value. */
export function enumName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? nameOf.get(value) : undefined;
}

/** Member of an enum by its name. */
export function enumMember<M>(members: object, name: string): M {
  return (members as Record<string, M>)[name] as M;
}
