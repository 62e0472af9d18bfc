import { printableText } from '../../texts/printable-text';

/** Escapes a text for XML and takes out what XML cannot hold. */
export function xmlText(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return printableText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
