import { type Day, isDay } from '../../calendar/day';
import type { Reader } from '../../records/letter-item-record';
import { digestOf } from '../../texts/digest';
import { bareToken, encodeForLink } from '../../units/rules/link-token';

/**
 * What a link to the leaders' page grants: a page key (in old letters a dispatch id), the last day
 * on which it opens, and the kind of reader.
 */
export interface SummaryClaim {
  readonly pageKey: string;
  readonly until: Day;
  readonly reader: Reader;
}

/** Marks a reader's own page, and separates the dispatch. No dispatch id begins with it. */
const READER_MARK = '*';

/**
 * Key of one reader's page, of all dispatches or of one. `reader` is the leader's mailbox or the
 * supporting unit's code.
 */
export function pageKeyOf(reader: string, dispatch = ''): string {
  return READER_MARK + digestOf(reader) + (dispatch && READER_MARK + dispatch);
}

/**
 * Owner part of a page key (see `pageKeyOf`) and dispatch id; `''` for no owner and for all
 * dispatches.
 */
export type ParsedPageKey = readonly [owner: string, dispatch: string];

export function parsePageKey(pageKey: string): ParsedPageKey {
  const [, owner = '', dispatch = pageKey] = /^(\*\w+)\*?([\s\S]*)$/.exec(pageKey) ?? [];
  return [owner, dispatch];
}

/**
 * Text to sign. Its first line differs from that of a unit's page, so neither link opens the other
 * page. A leaders' text ends with the day, so no token passes for the other kind of reader. Leaders
 * are not named, so that links in letters already sent stay valid.
 */
export function signedSummaryText({ pageKey, until, reader }: SummaryClaim): string {
  const text = `don-doc summary page\n${pageKey}\n${until}`;
  return reader === 'support' ? `${text}\nsupport` : text;
}

/** Token for a link: page key, last day, `support` unless leaders read, signature. */
export function formatSummaryToken(
  { pageKey, until, reader }: SummaryClaim,
  signature: string,
): string {
  const suffix = reader === 'support' ? '.support' : '';
  return `${encodeForLink(pageKey)}.${until}${suffix}.${signature}`;
}

/**
 * Parses a token from a link (URL-decoded once). The result is not verified yet. Null if it is
 * malformed.
 */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  const form = /^([\s\S]+)\.(\d{4}-\d\d-\d\d)(\.support)?\.([A-Za-z0-9_-]{43})$/;
  const [, pageKey = '', until = '', support, signature = ''] = form.exec(bareToken(token)) ?? [];
  const reader: Reader = support ? 'support' : 'leaders';
  return isDay(until) ? { claim: { pageKey, until, reader }, signature } : null;
}
