/** What a link names: the unit, and the version that makes older links useless when it is raised. */
export interface LinkClaim {
  readonly unit: string;
  readonly version: number;
}

/** The most characters that a token may have; a longer one is refused unread. */
const MAX_TOKEN = 400;

/** The text that is signed: every bit of what the link names. */
export function signedText({ unit, version }: LinkClaim): string {
  return `don-doc unit page\n${unit}\n${version}`;
}

/** Writes a token: unit code, version and signature, safe in an address. */
export function formatToken(claim: LinkClaim, signature: string): string {
  return `${encodeURIComponent(claim.unit)}.${claim.version}.${signature}`;
}

/** Reads a token without trusting it; null when it has not the very form that `formatToken` gives. */
export function parseToken(token: unknown): { claim: LinkClaim; signature: string } | null {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return null;
  const parts = /^(.+)\.([1-9]\d{0,5})\.([A-Za-z0-9_-]{43})$/.exec(token);
  if (!parts) return null;
  const [, code = '', version, signature = ''] = parts;
  try {
    const claim = { unit: decodeURIComponent(code), version: Number(version) };
    return formatToken(claim, signature) === token ? { claim, signature } : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Compares two signatures over their full length, whatever differs first. */
export function sameSignature(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % Math.max(1, b.length));
  }
  return difference === 0;
}
