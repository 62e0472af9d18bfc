/** What a link names: the unit, and the version that makes older links useless when it is raised. */
export interface LinkClaim {
  readonly unit: string;
  readonly version: number;
}

/** The most characters that a token may have; a longer one is refused unread. */
const MAX_TOKEN = 400;

/** What mail programs and Zalo leave at the end of a link that somebody has copied; no signature ends in any of it. */
const AFTER_LINK = /[\s\u200b.,;:!?)\]}>»”’"'…*]+$/;

/** Gives a token without what was left at the end of its link; '' for what cannot be a token. */
export function bareToken(token: unknown): string {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return '';
  return token.replace(AFTER_LINK, '');
}

/** Writes a name for the address of a link, so that no sign of it ends the link in a mail program. */
export function inAddress(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

/** The text that is signed: every bit of what the link names. */
export function signedText({ unit, version }: LinkClaim): string {
  return `don-doc unit page\n${unit}\n${version}`;
}

/** Writes a token for the address of a link: unit code, version and signature. */
export function formatToken(claim: LinkClaim, signature: string): string {
  return `${inAddress(claim.unit)}.${claim.version}.${signature}`;
}

/**
 * Reads a token without trusting it, as the parser of its address gives it: decoded once, whatever the code holds. Null
 * when it has not the form of one.
 */
export function parseToken(token: unknown): { claim: LinkClaim; signature: string } | null {
  const parts = /^([\s\S]+)\.([1-9]\d{0,5})\.([A-Za-z0-9_-]{43})$/.exec(bareToken(token));
  if (!parts) return null;
  const [, unit = '', version, signature = ''] = parts;
  return { claim: { unit, version: Number(version) }, signature };
}

/** Compares two signatures over their full length, whatever differs first. */
export function sameSignature(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % Math.max(1, b.length));
  }
  return difference === 0;
}
