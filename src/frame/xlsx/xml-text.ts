import { printableText } from '../../texts/printable-text';

/** Escapes a text for XML and removes characters that XML does not allow. */
export function xmlText(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return printableText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
