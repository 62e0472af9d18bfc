import type { Memory, Signer } from '../app/ports';

/** Signs with the key in the script's properties; '' while there is none, which matches no signature. */
export function hmacSigner(memory: Memory): Signer {
  let key: string | null = null;
  return {
    sign: (text) => {
      key = key ?? memory.get('key');
      if (key === null) return '';
      const bytes = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
      return Utilities.base64EncodeWebSafe(bytes).replace(/=+$/, '');
    },
    newKey: () => `${Utilities.getUuid()}${Utilities.getUuid()}`,
  };
}
