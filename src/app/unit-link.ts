import {
  formatToken,
  type LinkClaim,
  parseToken,
  sameSignature,
  signedText,
} from '../core/link-token';
import type { Settings } from '../core/settings';
import type { Unit } from '../core/unit';
import type { Words } from '../words/words';
import type { Signer } from './ports';

/** Makes the function that gives a unit's link; '' where letters go without a page. */
export function linkMaker(signer: Signer, settings: Settings): (unit: Unit) => string {
  return (unit) => {
    if (settings.linkBase === '') return '';
    const claim = { unit: unit.code, version: unit.linkVersion };
    return `${settings.linkBase}?t=${formatToken(claim, signer.sign(signedText(claim)))}`;
  };
}

/** What a token that has not the form of one is signed as. */
const NOBODY: LinkClaim = { unit: '', version: 0 };

/** Verifies a token; null for every token that this office did not make, each at the same cost. */
export function verifyToken(signer: Signer, token: unknown): LinkClaim | null {
  const parsed = parseToken(token);
  const expected = signer.sign(signedText(parsed?.claim ?? NOBODY));
  return parsed && sameSignature(parsed.signature, expected) ? parsed.claim : null;
}

/** Says what is wrong with the page's address, null when letters may carry it. */
export function linkObstacle(
  { linkBase, lettersWithoutLink }: Settings,
  words: Words,
): string | null {
  if (linkBase === '') return lettersWithoutLink ? null : words.errors.noLink;
  return /\/dev\/?$/.test(linkBase) ? words.errors.devLink : null;
}
