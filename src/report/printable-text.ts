/** What XML 1.0 cannot hold, halves of characters included (w3.org/TR/xml, Char). */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Takes out of a text what no document can hold; what a person can read stays as it is. */
export function printableText(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
