import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { HostPort } from '../services/world/settings';

/** Digests by Apps Script's names (https://developers.google.com/apps-script/reference/utilities/digest-algorithm). */
const DIGESTS = {
  MD5: md5,
  SHA_1: sha1,
  SHA_256: sha256,
  SHA_384: sha384,
  SHA_512: sha512,
} as const;

function digestOf(name: string) {
  return DIGESTS[name.replace('HMAC_', '') as keyof typeof DIGESTS];
}

export function createHostPort(pdf: (html: string) => Uint8Array): HostPort {
  return {
    digest: (algorithm, bytes) => digestOf(algorithm)(Uint8Array.from(bytes)),
    hmac: (algorithm, key, bytes) =>
      hmac(digestOf(algorithm), Uint8Array.from(key), Uint8Array.from(bytes)),
    pdf,
    elapsed: () => performance.now(),
  };
}

/**
 * Replaces the PDF converter in tests. Returns a PDF header and the URL-encoded HTML as a comment;
 * no reader opens this.
 */
export function plainPdf(html: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4\n% ${encodeURIComponent(html)}\n%%EOF\n`);
}
