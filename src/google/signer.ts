import type { Memory } from '../workbook/memory-port';
import type { Signer } from '../workbook/ports';
import { webSafeBytes } from './web-safe-bytes';

/** Signs with the key that is kept; '' while there is none, which matches no signature. */
export function hmacSigner(memory: Memory): Signer {
  return {
    sign: (text) => {
      const key = memory.get('key');
      if (key === null) return '';
      const bytes = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
      return webSafeBytes(bytes);
    },
    newKey: () => `${Utilities.getUuid()}${Utilities.getUuid()}`,
  };
}
