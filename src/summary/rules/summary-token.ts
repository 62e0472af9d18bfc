import { type Day, isDay } from '../../calendar/day';
import type { Reader } from '../../records/cover';

/** What a link to the leaders' page names: the dispatch, the last day on which it opens, and who reads. */
export interface SummaryClaim {
  readonly directive: string;
  readonly until: Day;
  readonly reader: Reader;
}

/** The most characters that a token may have; a longer one is refused unread. */
const MAX_TOKEN = 400;

/**
 * The text that is signed: no text that is signed for a unit's page begins so, so neither link opens the other page. A
 * leaders' ends with its day, so none passes for the other reader's; leaders are not named, as in letters already sent.
 */
export function signedSummaryText({ directive, until, reader }: SummaryClaim): string {
  const text = `don-doc summary page\n${directive}\n${until}`;
  return reader === 'support' ? `${text}\nsupport` : text;
}

/** Writes a token: dispatch, last day, `support` unless leaders read, and signature, safe in an address. */
export function formatSummaryToken(
  { directive, until, reader }: SummaryClaim,
  signature: string,
): string {
  const named = reader === 'support' ? '.support' : '';
  return `${encodeURIComponent(directive)}.${until}${named}.${signature}`;
}

/** Reads a token without trusting it; null when it has not the very form that `formatSummaryToken` gives. */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return null;
  const parts = /^(.+)\.(\d{4}-\d\d-\d\d)(\.support)?\.([A-Za-z0-9_-]{43})$/.exec(token);
  const [, id = '', until = '', support, signature = ''] = parts ?? [];
  if (!isDay(until)) return null;
  try {
    const reader: Reader = support ? 'support' : 'leaders';
    const claim = { directive: decodeURIComponent(id), until, reader };
    return formatSummaryToken(claim, signature) === token ? { claim, signature } : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
