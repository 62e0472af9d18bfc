import { createHash, createHmac } from 'node:crypto';
import type { HostPort } from '../services/world/settings';

function algorithmOf(name: string): string {
  return name.replace('HMAC_', '').replace('_', '').toLowerCase();
}

/** Gives the services what needs the computer: digests, and PDF bytes from the converter handed in. */
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

/** Stands in for Google's converter: a PDF header, then the HTML itself as a comment. */
export function plainPdf(html: string): Uint8Array {
  return Buffer.from(`%PDF-1.4\n% ${encodeURIComponent(html)}\n%%EOF\n`, 'latin1');
}
