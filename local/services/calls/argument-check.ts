/**
 * Parameter types by method name. Each word is one parameter: `str`, `int`, `date`, `bytes`, `null`, `any` or
 * the name of an enum. `a/b` accepts either type. `|` separates overloads. `...` at the end allows any further
 * arguments.
 */
export type CallSignatures = Readonly<Record<string, string>>;

export type KnownEnums = Readonly<Record<string, Readonly<Record<string, object>>>>;

const simple: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  null: (value) => value === null,
  str: (value) => typeof value === 'string',
  int: (value) => typeof value === 'number',
  date: (value) => Object.prototype.toString.call(value) === '[object Date]',
  bytes: (value) => Array.isArray(value) && value.every((byte) => typeof byte === 'number'),
};

/**
 * Returns a function that is true if the arguments fit one of the method's overloads, or if the method has no
 * signature. Google refuses all other calls
 * (https://developers.google.com/apps-script/guides/support/troubleshooting).
 */
export function argumentCheck(signatures: CallSignatures, enums: KnownEnums = {}) {
  const fits = (kind: string, value: unknown) =>
    simple[kind]?.(value) ?? Object.values(enums[kind] ?? {}).includes(value as object);
  const fitsAll = (overload: string, args: readonly unknown[]) => {
    const kinds = overload.split(' ').filter((kind) => kind !== '' && kind !== '...');
    const isOpen = overload.endsWith('...');
    const isCount = isOpen ? args.length >= kinds.length : args.length === kinds.length;
    return isCount && kinds.every((kind, at) => kind.split('/').some((one) => fits(one, args[at])));
  };
  return (method: string, args: readonly unknown[]): boolean =>
    signatures[method]?.split('|').some((overload) => fitsAll(overload, args)) ?? true;
}
