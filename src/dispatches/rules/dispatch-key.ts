import type { Dispatch } from '../../records/dispatch';
import { matchKey } from '../../texts/match-key';

/** The signs by which numbers are written with a dash: `1384-CV/HU`, `1384‑CV/HU`, `1384 – CV/HU`. */
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/g;

/**
 * Gives the key by which offices mean one dispatch: number and symbol, day and issuing body together, since numbers
 * begin anew. Dashes, blanks and capitals do not matter.
 */
export function dispatchKey({
  number,
  issuedOn,
  issuingBody,
}: Pick<Dispatch, 'number' | 'issuedOn' | 'issuingBody'>): string {
  const symbol = number.replace(/^số\s*:?\s*/i, '').replace(DASHES, '-');
  return JSON.stringify([matchKey(symbol).replace(/\s/g, ''), issuedOn, matchKey(issuingBody)]);
}
