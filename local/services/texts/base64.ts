const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const webSafe = `${standard.slice(0, 62)}-_`;

/** Encodes signed or unsigned bytes in base64 with padding. `safe` uses `-` and `_` instead of `+` and `/`. */
export function encodeBase64(bytes: ArrayLike<number>, safe: boolean): string {
  const letters = safe ? webSafe : standard;
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group =
      (((bytes[i] ?? 0) & 255) << 16) |
      (((bytes[i + 1] ?? 0) & 255) << 8) |
      ((bytes[i + 2] ?? 0) & 255);
    for (let j = 0; j < 4; j += 1) {
      text += j <= left ? letters.charAt((group >> (18 - 6 * j)) & 63) : '=';
    }
  }
  return text;
}

/** Decodes base64 to signed bytes. Returns `null` if a character is not in the alphabet. */
export function decodeBase64(text: string, safe: boolean): number[] | null {
  const letters = safe ? webSafe : standard;
  const clean = text.replace(/=+$/, '');
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const letter of clean) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(signed((buffer >> bits) & 255));
  }
  return bytes;
}

/** Converts a byte to the range of Apps Script: -128 to 127. */
export function signed(byte: number): number {
  return (byte << 24) >> 24;
}
