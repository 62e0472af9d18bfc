import type { Signer } from '../workbook/ports';
import type { PropertyStore } from '../workbook/property-store-port';

/** Signs texts with the stored key. Without a key returns `''`, which no token's 43 characters match. */
export function hmacSigner(properties: PropertyStore): Signer {
  return {
    sign: (text) => {
      const key = properties.get('key');
      if (key === null) return '';
      const bytes = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
      return webSafeBytes(bytes);
    },
    newKey: () => `${Utilities.getUuid()}${Utilities.getUuid()}`,
  };
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Web-safe base64 without padding (RFC 4648, section 5) of bytes from -128 to 127. Done here, because
 * `Utilities.base64EncodeWebSafe` would be a second service call for each signature.
 */
export function webSafeBytes(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3).map((byte) => byte & 255);
    const bits = (one << 16) | (two << 8) | three;
    const signs = [18, 12, 6, 0].map((shift) => SIGNS[(bits >> shift) & 63]);
    text += signs.slice(0, bytes.length - at + 1).join('');
  }
  return text;
}
