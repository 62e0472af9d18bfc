/** The names that stand in braces in a text. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Fills the braces of a text: `say('Tab {tab}', { tab: 'Đơn vị' })` is `Tab Đơn vị`. */
export function say<Text extends string>(
  text: Text,
  values: Readonly<Record<Placeholder<Text>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return text.replace(/\{([a-z_]+)\}/gi, (braces, name: string) => String(known[name] ?? braces));
}
