/** What a link names: the unit, and its link version. Raising the version makes older links useless. */
export interface LinkClaim {
  readonly unit: string;
  readonly version: number;
}

/** Longer tokens are refused unread. */
const MAX_TOKEN = 400;

/** Characters that mail programs and Zalo leave after a copied link. No signature ends in any of them. */
const AFTER_LINK = /[\s\u200b.,;:!?)\]}>»”’"'…*]+$/;

/** Token without characters left after its link; `''` for anything that cannot be a token. */
export function bareToken(token: unknown): string {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return '';
  return token.replace(AFTER_LINK, '');
}

/** Encodes a name for a link so that no character of it ends the link in a mail program. */
export function encodeForLink(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

export function signedText({ unit, version }: LinkClaim): string {
  return `don-doc unit page\n${unit}\n${version}`;
}

/** Token for a link: unit code, version and signature. */
export function formatToken(claim: LinkClaim, signature: string): string {
  return `${encodeForLink(claim.unit)}.${claim.version}.${signature}`;
}

/**
 * Parses a token without verifying it. The web app decodes the address once. `null` if it has another form.
 */
export function parseToken(token: unknown): { claim: LinkClaim; signature: string } | null {
  const parts = /^([\s\S]+)\.([1-9]\d{0,5})\.([A-Za-z0-9_-]{43})$/.exec(bareToken(token));
  if (!parts) return null;
  const [, unit = '', version, signature = ''] = parts;
  return { claim: { unit, version: Number(version) }, signature };
}

/** Compares two signatures in constant time. */
export function sameSignature(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % Math.max(1, b.length));
  }
  return difference === 0;
}
