import type { Dispatch } from '../../records/dispatch';
import { matchKey } from '../../texts/match-key';

/** Dashes found in document numbers: `1384-CV/HU`, `1384‑CV/HU`, `1384 – CV/HU`. */
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/g;

/**
 * Key that identifies a dispatch: number with symbol, day and issuing body, because numbers start again every
 * year, and the label of its part. The number is compared without a leading "Số", spaces, capitals and the kind
 * of dash, the label without a full stop at its end.
 */
export function dispatchKey({
  number,
  issuedOn,
  issuingBody,
  label,
}: Pick<Dispatch, 'number' | 'issuedOn' | 'issuingBody' | 'label'>): string {
  const symbol = number.replace(/^số\s*:?\s*/i, '').replace(DASHES, '-');
  const texts = [matchKey(symbol).replace(/\s/g, ''), issuedOn, matchKey(issuingBody)];
  return JSON.stringify(label === '' ? texts : [...texts, matchKey(label.replace(/[\s.]+$/, ''))]);
}
