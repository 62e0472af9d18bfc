import { notEmulated } from '../objects/service-object';
import { toUtf8 } from './utf8';

/**
 * Encodes a text as signed bytes. Without a character set it uses US-ASCII, with a question mark for every
 * other character (not documented; probe hmac-charsets): the HMAC of such a text was seen to differ from the
 * HMAC of its UTF-8.
 */
export function encodeText(text: string, charset: unknown): number[] {
  const name = charset === undefined ? 'US_ASCII' : String(charset);
  if (name === 'UTF_8') return toUtf8(text);
  if (name !== 'US_ASCII') throw notEmulated(`Utilities.Charset.${name}`);
  return Array.from(text, (letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 63));
}
