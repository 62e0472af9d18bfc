import { type Day, isDay } from '../../calendar/day';
import type { Reader } from '../../records/cover';
import { digestOf } from '../../texts/digest';
import { bareToken, inAddress } from '../../units/rules/link-token';

/** What a link to the leaders' page names: the dispatch or `allPagesOf` a reader, the last day on which it opens, and who reads. */
export interface SummaryClaim {
  readonly directive: string;
  readonly until: Day;
  readonly reader: Reader;
}

/** What stands before the reader in place of a dispatch: no id of one begins so. */
const ALL = '*';

/** Names the page of all dispatches that is one reader's own, by the leader's mailbox or the supporting unit's code. */
export function allPagesOf(reader: string): string {
  return ALL + digestOf(reader);
}

/** Tells whether a link leads to all dispatches of its reader. */
export function isOfAll({ directive }: Pick<SummaryClaim, 'directive'>): boolean {
  return directive.startsWith(ALL);
}

/**
 * The text that is signed: no text that is signed for a unit's page begins so, so neither link opens the other page. A
 * leaders' ends with its day, so none passes for the other reader's; leaders are not named, as in letters already sent.
 */
export function signedSummaryText({ directive, until, reader }: SummaryClaim): string {
  const text = `don-doc summary page\n${directive}\n${until}`;
  return reader === 'support' ? `${text}\nsupport` : text;
}

/** Writes a token for the address of a link: dispatch, last day, `support` unless leaders read, and signature. */
export function formatSummaryToken(
  { directive, until, reader }: SummaryClaim,
  signature: string,
): string {
  const named = reader === 'support' ? '.support' : '';
  return `${inAddress(directive)}.${until}${named}.${signature}`;
}

/**
 * Reads a token without trusting it, as the parser of its address gives it: decoded once. Null when it has not the form
 * of one.
 */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  const form = /^([\s\S]+)\.(\d{4}-\d\d-\d\d)(\.support)?\.([A-Za-z0-9_-]{43})$/;
  const [, directive = '', until = '', support, signature = ''] = form.exec(bareToken(token)) ?? [];
  const reader: Reader = support ? 'support' : 'leaders';
  return isDay(until) ? { claim: { directive, until, reader }, signature } : null;
}
