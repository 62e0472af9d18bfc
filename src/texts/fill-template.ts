/** The values of a letter's placeholders, by name. */
export type TemplateValues = Readonly<Record<string, string>>;

/** A template that cannot be filled: a brace that opens or closes no placeholder, one that nobody knows, or one without a value. */
export interface TemplateFault {
  readonly kind: 'brace' | 'unknown' | 'empty';
  /** What stands in the braces; for a brace, the word that it stands in. */
  readonly name: string;
}

/** Whatever stands in braces is meant as a placeholder: one that is mistyped is refused, not sent as it is. */
const PLACEHOLDER = /\{([^{}\n]*)\}/g;

/**
 * Finds the first thing that keeps a template from being filled, null when nothing does. An optional placeholder
 * may be empty: a line that holds nothing else is then left out.
 */
export function templateFault(
  template: string,
  values: TemplateValues,
  optional: ReadonlySet<string> = new Set(),
): TemplateFault | null {
  const loose = template.replace(PLACEHOLDER, (whole) => '_'.repeat(whole.length)).search(/[{}]/);
  if (loose >= 0) return { kind: 'brace', name: wordAt(template, loose) };
  for (const placeholder of template.match(PLACEHOLDER) ?? []) {
    const name = placeholder.slice(1, -1);
    const value: unknown = values[name];
    if (typeof value !== 'string') return { kind: 'unknown', name };
    if (value.trim() === '' && !optional.has(name)) return { kind: 'empty', name };
  }
  return null;
}

/** Gives what stands between blanks around a place. */
function wordAt(text: string, place: number): string {
  const from = text.slice(0, place).search(/\S*$/);
  return /^\S*/.exec(text.slice(from))?.[0] ?? '';
}

/** Takes out the lines that name a placeholder: what their writer was to say there was not written. */
export function withoutLines(template: string, name: string): string {
  return template
    .split('\n')
    .filter((line) => !line.includes(`{${name}}`))
    .join('\n');
}

/** Fills a template; call `templateFault` before. Blank lines left by an empty block are closed up. */
export function fillTemplate(template: string, values: TemplateValues): string {
  const filled = template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '');
  return filled.replace(/\n{3,}/g, '\n\n').trim();
}

/** Makes a subject of one line: whatever was typed, it can add no header and no second recipient. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}

/** Escapes a text for HTML, in content and in quoted attributes. */
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
