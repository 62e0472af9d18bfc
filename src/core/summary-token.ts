import { type Day, isDay } from './day';

/** What a link to the leaders' page names: the dispatch, and the last day on which it opens. */
export interface SummaryClaim {
  readonly directive: string;
  readonly until: Day;
}

/** The most characters that a token may have; a longer one is refused unread. */
const MAX_TOKEN = 400;

/** The text that is signed: no text that is signed for a unit's page begins so, so neither link opens the other page. */
export function signedSummaryText({ directive, until }: SummaryClaim): string {
  return `don-doc summary page\n${directive}\n${until}`;
}

/** Writes a token: dispatch, last day and signature, safe in an address. */
export function formatSummaryToken(claim: SummaryClaim, signature: string): string {
  return `${encodeURIComponent(claim.directive)}.${claim.until}.${signature}`;
}

/** Reads a token without trusting it; null when it has not the very form that `formatSummaryToken` gives. */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) return null;
  const parts = /^(.+)\.(\d{4}-\d\d-\d\d)\.([A-Za-z0-9_-]{43})$/.exec(token);
  const [, id = '', until = '', signature = ''] = parts ?? [];
  if (!isDay(until)) return null;
  try {
    const claim = { directive: decodeURIComponent(id), until };
    return formatSummaryToken(claim, signature) === token ? { claim, signature } : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
