import type { Plain } from './probe';

/** Patterns that may identify a person, file or page, and their replacements. */
const NAMING: readonly [RegExp, string][] = [
  [/https?:\/\/[^\s"'<>]+/g, '<link>'],
  [/[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/g, '<address>'],
  [/[\w-]{25,}/g, '<id>'],
];

/** Replaces addresses, links and ids in a text. */
function scrubbedText(text: string): string {
  return NAMING.reduce((left, [naming, sign]) => left.replace(naming, sign), text);
}

/** Replaces addresses, links and ids in a value and in its keys. */
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
