/** Characters that XML 1.0 cannot hold (w3.org/TR/xml, Char). */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const HALF_A_CHARACTER = /^[\ud800-\udfff]$/;

export function printableText(text: string): string {
  return Array.from(text.replace(UNPRINTABLE, ''))
    .filter((sign) => !HALF_A_CHARACTER.test(sign))
    .join('');
}
