import { formatParts } from './format';

/** Reverses `format`: values of the placeholders, or `null` if the text is not made from the template. Ignores case. */
export function readTemplate(
  template: string,
  text: string,
): Readonly<Record<string, string>> | null {
  const parts = formatParts(template);
  const pattern = parts
    .map((part, at) => (at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '(.+)'))
    .join('');
  const [whole, ...values] = new RegExp(`^${pattern}$`, 'iu').exec(text.normalize('NFC')) ?? [];
  if (whole === undefined) return null;
  const names = parts.filter((_, at) => at % 2 === 1);
  return Object.fromEntries(names.map((name, at) => [name, (values[at] ?? '').trim()]));
}
