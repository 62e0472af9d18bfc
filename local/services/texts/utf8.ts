import { signed } from './base64';

function bytesOf(code: number): number[] {
  const tail = (shift: number) => 0x80 | ((code >> shift) & 63);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

/** Encodes a text in UTF-8, as signed bytes. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    for (const byte of bytesOf(character.codePointAt(0) ?? 0)) bytes.push(signed(byte));
  }
  return bytes;
}

function tailLength(first: number): number {
  if (first < 0x80) return 0;
  if (first >= 0xf0) return 3;
  if (first >= 0xe0) return 2;
  return first >= 0xc0 ? 1 : -1;
}

function codeAt(bytes: ArrayLike<number>, at: number, more: number): number | null {
  const first = (bytes[at] ?? 0) & 255;
  let code = more === 0 ? first : first & (63 >> more);
  for (let i = 1; i <= more; i += 1) {
    const next = (bytes[at + i] ?? 0) & 255;
    if ((next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 63);
  }
  return code <= 0x10ffff ? code : null;
}

/** Decodes UTF-8. Malformed bytes become U+FFFD. */
export function fromUtf8(bytes: ArrayLike<number>): string {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const more = tailLength((bytes[at] ?? 0) & 255);
    const code = more < 0 ? null : codeAt(bytes, at, more);
    text += code === null ? '\uFFFD' : String.fromCodePoint(code);
    at += code === null ? 1 : more + 1;
  }
  return text;
}
