/** Raising the unit's link version makes older links invalid. */
export interface LinkClaim {
  readonly unit: string;
  readonly version: number;
}

/** Most characters of a token. */
const MAX_TOKEN = 400;

/** Characters that mail programs and Zalo leave after a copied link. No signature ends with one of them. */
const AFTER_LINK = /[\s\u200b.,;:!?)\]}>»”’"'…*]+$/;

/** Removes characters left after the link. `''` for anything that cannot be a token. */
export function bareToken(token: unknown): string {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return '';
  return token.replace(AFTER_LINK, '');
}

/** Also encodes characters at which mail programs may end a link. */
export function encodeForLink(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

export function signedText({ unit, version }: LinkClaim): string {
  return `don-doc unit page\n${unit}\n${version}`;
}

export function formatToken(claim: LinkClaim, signature: string): string {
  return `${encodeForLink(claim.unit)}.${claim.version}.${signature}`;
}

/**
 * A unit's link with the dispatch that the page shows first. That parameter is not signed, because it gives no access.
 */
export function linkToDispatch(link: string, dispatch: string): string {
  return `${link}&d=${encodeForLink(dispatch)}`;
}

/**
 * Does not verify the token; `null` if it is malformed. The token ends with its signature, so text that is glued to a
 * copied link does not damage it. The web app has already decoded the address.
 */
export function parseToken(token: unknown): { claim: LinkClaim; signature: string } | null {
  const text = typeof token === 'string' ? token.slice(0, MAX_TOKEN) : '';
  const parts = /^([\s\S]+?)\.([1-9]\d{0,5})\.([A-Za-z0-9_-]{43})/.exec(text);
  if (!parts) return null;
  const [, unit = '', version, signature = ''] = parts;
  return { claim: { unit, version: Number(version) }, signature };
}

/** Takes constant time. */
export function sameSignature(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % Math.max(1, b.length));
  }
  return difference === 0;
}
