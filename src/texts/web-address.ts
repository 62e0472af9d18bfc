/** The parts of a list of web addresses, which semicolons, commas, blanks or line breaks separate; `[]` for an empty text. */
export function splitAddresses(text: string): string[] {
  return text
    .split(/[\s;,]+(?=https?:\/\/)|;\s+|\n/i)
    .map((part) => part.replace(/[\s;,]+$/, ''))
    .filter((part) => part !== '');
}

/** True for an address that begins with http:// or https://. No other scheme becomes a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
