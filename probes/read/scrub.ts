import type { Plain } from './probe';

/** What may name a person, a file or a page, and what stands in its place. */
const NAMING: readonly [RegExp, string][] = [
  [/https?:\/\/[^\s"'<>]+/g, '<link>'],
  [/[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/g, '<address>'],
  [/[\w-]{25,}/g, '<id>'],
];

/** Takes addresses, links and ids out of a text. */
export function scrubbedText(text: string): string {
  return NAMING.reduce((left, [naming, sign]) => left.replace(naming, sign), text);
}

/** Takes addresses, links and ids out of an answer, its names too. */
export function scrubbed(value: Plain): Plain {
  if (typeof value === 'string') return scrubbedText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(scrubbed);
  return Object.fromEntries(
    Object.entries(value as { readonly [name: string]: Plain }).map(([name, one]) => [
      scrubbedText(name),
      scrubbed(one),
    ]),
  );
}
