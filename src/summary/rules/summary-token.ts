import { type Day, isDay } from '../../calendar/day';
import type { Reader } from '../../records/cover';
import { digestOf } from '../../texts/digest';
import { bareToken, inAddress } from '../../units/rules/link-token';

/** What a link to the leaders' page names: a `pageOf` a reader, or in letters that went before a dispatch alone; the last day on which it opens, and who reads. */
export interface SummaryClaim {
  readonly dispatch: string;
  readonly until: Day;
  readonly reader: Reader;
}

/** What stands before the reader, and before a dispatch that the reader has: no id of one begins so. */
const OWN = '*';

/** Names the page of a dispatch, or of all, that is one reader's own, by the leader's mailbox or the supporting unit's code. */
export function pageOf(reader: string, dispatch = ''): string {
  return OWN + digestOf(reader) + (dispatch && OWN + dispatch);
}

/** Whose page a link names, as `pageOf` names it, and of which dispatch; '' for nobody's and for all. */
export type NamedPage = readonly [owner: string, dispatch: string];

/** Takes apart what a link names. */
export function namedPage(named: string): NamedPage {
  const [, owner = '', dispatch = named] = /^(\*\w+)\*?([\s\S]*)$/.exec(named) ?? [];
  return [owner, dispatch];
}

/**
 * The text that is signed: no text that is signed for a unit's page begins so, so neither link opens the other page. A
 * leaders' ends with its day, so none passes for the other reader's; leaders are not named, as in letters already sent.
 */
export function signedSummaryText({ dispatch, until, reader }: SummaryClaim): string {
  const text = `don-doc summary page\n${dispatch}\n${until}`;
  return reader === 'support' ? `${text}\nsupport` : text;
}

/** Writes a token for the address of a link: dispatch, last day, `support` unless leaders read, and signature. */
export function formatSummaryToken(
  { dispatch, until, reader }: SummaryClaim,
  signature: string,
): string {
  const named = reader === 'support' ? '.support' : '';
  return `${inAddress(dispatch)}.${until}${named}.${signature}`;
}

/**
 * Reads a token without trusting it, as the parser of its address gives it: decoded once. Null when it has not the form
 * of one.
 */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  const form = /^([\s\S]+)\.(\d{4}-\d\d-\d\d)(\.support)?\.([A-Za-z0-9_-]{43})$/;
  const [, dispatch = '', until = '', support, signature = ''] = form.exec(bareToken(token)) ?? [];
  const reader: Reader = support ? 'support' : 'leaders';
  return isDay(until) ? { claim: { dispatch, until, reader }, signature } : null;
}
