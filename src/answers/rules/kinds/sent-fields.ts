/** Maximum number of characters in any text from a visitor. The limits of single fields are checked later. */
const MAX_TEXT = 2_000;

/** Texts with these names; `null` if any is missing or no text. */
export function textsOf<Name extends string>(
  sent: unknown,
  names: readonly Name[],
): Record<Name, string> | null {
  const values = names.map((name) => [name, own(sent, name)] as const);
  const texts = values.flatMap(([name, value]) =>
    isText(value) ? [[name, value.normalize('NFC')] as const] : [],
  );
  if (texts.length < names.length) return null;
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** Value of an own property; `undefined` for an inherited one. */
export function own(sent: unknown, name: string): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  return Object.getOwnPropertyDescriptor(sent, name)?.value;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}
