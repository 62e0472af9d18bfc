/** Characters that Windows-1252 has where Latin-1 has none, from 0x80 on; '' where it has none either. */
const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

const byteOf = new Map(WINDOWS.map((sign, at) => [sign, 0x80 + at]));

/** Reads UTF-8 that was shown as Latin-1 or Windows-1252 ("Táº¿t" is "Tết"); a text that was not stays as it is. */
export function fromMojibake(text: string): string {
  const bytes = [...text].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return text;
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped).normalize('NFC');
  } catch {
    return text;
  }
}
