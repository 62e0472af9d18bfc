/** Makes a Google enumeration: each value prints as its name. */
export function googleEnum(names: string): Record<string, object> {
  return Object.fromEntries(
    names
      .split(' ')
      .map((name) => [name, { toString: () => name, name: () => name, toJSON: () => name }]),
  );
}
