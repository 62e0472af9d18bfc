import type { Look } from './look';

/** What a name in a sentence should be. A function gets the text that is shown. */
export type Values = Readonly<Record<string, string | ((shown: string) => string)>>;

/**
 * Makes a pattern of a sentence: `{name}` stands for a value, `[…]` for a part that may be missing. A name may
 * occur once.
 */
export function sentence(template: string): RegExp {
  const escaped = template
    .replace(/[.*+?^$()|\\/]/g, '\\$&')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>.+?)`);
  // Nothing follows a sentence that ends without a full stop
  const end = /[.:]$/.test(template) ? '(?=\\s|$)' : '$';
  return new RegExp(escaped + end, 'y');
}

export interface Reading {
  readonly where: string;
  readonly sentences: readonly RegExp[];
  readonly values: Values;
}

/** Compares every sentence of a text with `values`. What no sentence fits is unread if it has a digit. */
export function readSentences(look: Look, text: string, reading: Reading): void {
  let rest = text.trim();
  while (rest !== '') {
    const found = matchIn(rest, reading.sentences);
    if (!found) {
      if (/\d/.test(rest)) look.unread(`${reading.where}: ${rest}`);
      return;
    }
    compareGroups(look, found.groups ?? {}, reading);
    rest = rest.slice(found[0].length).trim();
  }
}

function compareGroups(
  look: Look,
  groups: Readonly<Record<string, string | undefined>>,
  { where, values }: Reading,
): void {
  for (const [name, shown] of Object.entries(groups)) {
    if (shown === undefined) continue;
    const value = values[name];
    const counted = typeof value === 'function' ? value(shown) : value;
    look.compare(`${where}, ${name}`, shown, counted ?? 'unknown');
  }
}

function matchIn(text: string, sentences: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of sentences) {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}
