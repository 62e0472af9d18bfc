import type { Settings } from '../../records/settings';
import type { Unit } from '../../records/unit';
import type { Words } from '../../words/words';
import type { Signer } from '../../workbook/ports';
import {
  formatToken,
  type LinkClaim,
  linkToDispatch,
  parseToken,
  sameSignature,
  signedText,
} from '../rules/link-token';

/**
 * The returned function gives `''` if the office has no page, and signs each unit's token once.
 */
export function linkMaker(
  signer: Signer,
  { linkBase }: Settings,
): (unit: Unit, dispatch?: string) => string {
  const made = new Map<string, string>();
  return (unit, dispatch = '') => {
    if (linkBase === '') return '';
    const claim = { unit: unit.code, version: unit.linkVersion };
    const text = signedText(claim);
    const link = made.get(text) ?? linkWith(linkBase, formatToken(claim, signer.sign(text)));
    made.set(text, link);
    return dispatch === '' ? link : linkToDispatch(link, dispatch);
  };
}

/** The link by which a visitor came, without a dispatch; `''` if the office has no page. */
export function visitedLink(token: unknown, { linkBase }: Pick<Settings, 'linkBase'>): string {
  const parsed = parseToken(token);
  if (!parsed || linkBase === '') return '';
  return linkWith(linkBase, formatToken(parsed.claim, parsed.signature));
}

function linkWith(linkBase: string, token: string): string {
  return `${linkBase}?t=${token}`;
}

/** `null` if this office did not make the token. */
export function verifyToken(signer: Signer, token: unknown): LinkClaim | null {
  return verifiedClaim(signer, parseToken(token), signedText);
}

/**
 * Claim of a token that this office made; `null` for any other. Signs for a malformed token (`null`) too, so that
 * every refusal takes the same work.
 */
export function verifiedClaim<Claim>(
  signer: Signer,
  parsed: { readonly claim: Claim; readonly signature: string } | null,
  textOf: (claim: Claim) => string,
): Claim | null {
  const expected = signer.sign(parsed ? textOf(parsed.claim) : 'malformed');
  return parsed && sameSignature(parsed.signature, expected) ? parsed.claim : null;
}

/**
 * Address that ends in `/exec`: on any https host except docs.google.com, or on 127.0.0.1, where the playground
 * serves the page.
 */
const PAGE_ADDRESS = /^(https:\/\/(?!docs\.google\.)|http:\/\/127\.0\.0\.1:)\S+\/exec$/;

/** `null` if letters can contain links, or if the office has no page and sends letters without links. */
export function linkObstacle(
  { linkBase, lettersWithoutLink }: Pick<Settings, 'linkBase' | 'lettersWithoutLink'>,
  words: Words,
): string | null {
  if (linkBase === '') return lettersWithoutLink ? null : words.errors.noLink;
  if (/\/dev\/?$/.test(linkBase)) return words.errors.devLink;
  if (/^AKfycb[^/]*$/.test(linkBase)) return words.errors.idLink;
  return PAGE_ADDRESS.test(linkBase) ? null : words.errors.oddLink;
}
