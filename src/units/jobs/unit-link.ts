import type { Settings } from '../../records/settings';
import type { Unit } from '../../records/unit';
import type { Words } from '../../words/words';
import type { Signer } from '../../workbook/ports';
import {
  formatToken,
  inAddress,
  type LinkClaim,
  parseToken,
  sameSignature,
  signedText,
} from '../rules/link-token';

/**
 * Makes the function that gives a unit's link, signed once a run; '' where letters go without a page. The dispatch at which
 * the page opens is not signed: it only says what comes first.
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
    const link = made.get(text) ?? `${linkBase}?t=${formatToken(claim, signer.sign(text))}`;
    made.set(text, link);
    return dispatch === '' ? link : `${link}&d=${inAddress(dispatch)}`;
  };
}

/** Whose signature is computed for a token that names no unit, so that every refusal costs the same. */
const NOBODY: LinkClaim = { unit: '', version: 1 };

/** Verifies a token; null for every token that this office did not make, each at the same cost. */
export function verifyToken(signer: Signer, token: unknown): LinkClaim | null {
  const parsed = parseToken(token);
  const expected = signer.sign(signedText(parsed?.claim ?? NOBODY));
  return parsed && sameSignature(parsed.signature, expected) ? parsed.claim : null;
}

/** An address as Google gives it (that of a document never is one), or one on this very machine, where the playground serves the page. */
const PAGE_ADDRESS = /^(https:\/\/(?!docs\.google\.)|http:\/\/127\.0\.0\.1:)\S+\/exec$/;

/** Says what is wrong with the page's address, null when letters may carry it. */
export function linkObstacle(
  { linkBase, lettersWithoutLink }: Pick<Settings, 'linkBase' | 'lettersWithoutLink'>,
  words: Words,
): string | null {
  if (linkBase === '') return lettersWithoutLink ? null : words.errors.noLink;
  if (/\/dev\/?$/.test(linkBase)) return words.errors.devLink;
  if (/^AKfycb[^/]*$/.test(linkBase)) return words.errors.idLink;
  return PAGE_ADDRESS.test(linkBase) ? null : words.errors.oddLink;
}
