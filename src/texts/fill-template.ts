import { ownValue } from './own-value';

export type TemplateValues = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([^{}\n]*)\}/g;

/** First placeholder of a template that has no value and is not `optional`; null if there is none. */
export function emptyPlaceholder(
  template: string,
  values: TemplateValues,
  optional: ReadonlySet<string>,
): string | null {
  const names = (template.match(PLACEHOLDER) ?? []).map((one) => one.slice(1, -1));
  return (
    names.find((name) => (ownValue(values, name) ?? '').trim() === '' && !optional.has(name)) ??
    null
  );
}

/**
 * Splits a template at its placeholders. Entries 0, 2, 4 and so on are typed text; entries 1, 3, 5 and so on
 * are names of placeholders.
 */
export function templateParts(template: string): readonly string[] {
  return template.split(PLACEHOLDER);
}

/** Collapses the blank lines that empty values leave. */
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
