/** True for an address that begins with http:// or https://. No other scheme becomes a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
