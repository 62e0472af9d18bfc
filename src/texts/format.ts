/** The names that stand in braces in a text. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Fills the braces of a text: `say('Tab {tab}', { tab: 'Đơn vị' })` is `Tab Đơn vị`. */
export function format<Text extends string>(
  text: Text,
  values: Readonly<Record<Placeholder<Text>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  const parts = split.get(text) ?? text.split(/\{([a-z_]+)\}/i);
  split.set(text, parts);
  return parts
    .map((part, at) => (at % 2 === 0 ? part : String(known[part] ?? `{${part}}`)))
    .join('');
}

/** Texts, split at their braces: a text, a name, a text … */
const split = new Map<string, readonly string[]>();
