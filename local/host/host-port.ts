import { createHash, createHmac } from 'node:crypto';
import type { HostPort } from '../services/world/settings';

function algorithmOf(name: string): string {
  return name.replace('HMAC_', '').replace('_', '').toLowerCase();
}

export function createHostPort(pdf: (html: string) => Uint8Array): HostPort {
  return {
    digest: (algorithm, bytes) =>
      createHash(algorithmOf(algorithm)).update(Uint8Array.from(bytes)).digest(),
    hmac: (algorithm, key, bytes) =>
      createHmac(algorithmOf(algorithm), Uint8Array.from(key))
        .update(Uint8Array.from(bytes))
        .digest(),
    pdf,
    elapsed: () => performance.now(),
  };
}

/**
 * Replaces the PDF converter if there is no browser. Returns a PDF header and the URL-encoded HTML as a
 * comment; no reader opens this.
 */
export function plainPdf(html: string): Uint8Array {
  return Buffer.from(`%PDF-1.4\n% ${encodeURIComponent(html)}\n%%EOF\n`, 'latin1');
}
