import { ownValue } from './own-value';

export type TemplateValues = Readonly<Record<string, string>>;

/**
 * Why a template cannot be filled: `brace` for a brace without its partner, `unknown` for a placeholder that
 * does not exist, `empty` for a placeholder that must have a value and has none.
 */
export interface TemplateFault {
  readonly kind: 'brace' | 'unknown' | 'empty';
  /** Name of the placeholder; for a stray brace, the word that contains it. */
  readonly name: string;
}

/** Anything in braces counts as a placeholder, so that a mistyped one is refused instead of sent as is. */
const PLACEHOLDER = /\{([^{}\n]*)\}/g;

/** First fault of a template; null if it can be filled. `optional` placeholders may be empty. */
export function templateFault(
  template: string,
  values: TemplateValues,
  optional: ReadonlySet<string> = new Set(),
): TemplateFault | null {
  const loose = template.replace(PLACEHOLDER, (whole) => '_'.repeat(whole.length)).search(/[{}]/);
  if (loose >= 0) return { kind: 'brace', name: wordAt(template, loose) };
  for (const placeholder of template.match(PLACEHOLDER) ?? []) {
    const name = placeholder.slice(1, -1);
    const value = ownValue(values, name);
    if (value === undefined) return { kind: 'unknown', name };
    if (value.trim() === '' && !optional.has(name)) return { kind: 'empty', name };
  }
  return null;
}

function wordAt(text: string, place: number): string {
  const from = text.slice(0, place).search(/\S*$/);
  return /^\S*/.exec(text.slice(from))?.[0] ?? '';
}

export function withoutLines(template: string, name: string): string {
  return template
    .split('\n')
    .filter((line) => !line.includes(`{${name}}`))
    .join('\n');
}

/**
 * Splits a template at its placeholders. Entries 0, 2, 4 and so on are typed text; entries 1, 3, 5 and so on
 * are names of placeholders.
 */
export function templateParts(template: string): readonly string[] {
  return template.split(PLACEHOLDER);
}

/** Check the template with `templateFault` first. Collapses the blank lines that empty values leave. */
export function fillTemplate(template: string, values: TemplateValues): string {
  const filled = template.replace(PLACEHOLDER, (_, name: string) => ownValue(values, name) ?? '');
  return filled.replace(/\n{3,}/g, '\n\n').trim();
}

/** Reduces a text to one line, so that a subject cannot inject a header or a second recipient. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}

/** Escapes a text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
