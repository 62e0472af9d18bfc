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

/** Names a cell: `AB12` for the column at 27 and the row at 11. */
export function cellName(row: number, column: number): string {
  const letter = (place: number): string =>
    (place >= 26 ? letter(Math.floor(place / 26) - 1) : '') +
    String.fromCharCode(65 + (place % 26));
  return `${letter(column)}${row + 1}`;
}
