import { notEmulated } from '../objects/service-object';
import { toUtf8 } from './utf8';

/**
 * Encodes a text as signed bytes in a character set. The default is treated as US-ASCII, with a question mark for
 * every other character (not documented; probe hmac-charsets). An HMAC of such a text was seen to differ from that of
 * its UTF-8.
 */
export function encodeText(text: string, charset: unknown): number[] {
  const name = charset === undefined ? 'US_ASCII' : String(charset);
  if (name === 'UTF_8') return toUtf8(text);
  if (name !== 'US_ASCII') throw notEmulated(`Utilities.Charset.${name}`);
  return Array.from(text, (letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 63));
}
