export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Fills placeholders: `format('Tab {tab}', { tab: 'Đơn vị' })` is `Tab Đơn vị`. */
export function format<Text extends string>(
  text: Text,
  values: Readonly<Record<Placeholder<Text>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return formatParts(text)
    .map((part, at) => (at % 2 === 0 ? part : String(known[part] ?? `{${part}}`)))
    .join('');
}

/**
 * Splits a text at its placeholders. Entries 0, 2, 4 and so on are literal text; entries 1, 3, 5 and so on are
 * names of placeholders.
 */
export function formatParts(text: string): readonly string[] {
  const parts = split.get(text) ?? text.split(/\{([a-z_]+)\}/i);
  split.set(text, parts);
  return parts;
}

const split = new Map<string, readonly string[]>();
