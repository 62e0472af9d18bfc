import { type Day, isDay } from '../../calendar/day';
import type { Reader } from '../../records/letter-item-record';
import { digestOf } from '../../texts/digest';
import { bareToken, encodeForLink } from '../../units/rules/link-token';

/**
 * Content of a link to the leaders' page. `pageKey` is made by `pageKeyOf` (in old letters it is a dispatch
 * id), `until` is the last day on which the link opens, and `reader` is the kind of reader.
 */
export interface SummaryClaim {
  readonly pageKey: string;
  readonly until: Day;
  readonly reader: Reader;
}

/** First character of a reader's page key; it also separates the dispatch id. No dispatch id begins with it. */
const READER_MARK = '*';

/**
 * Page key of one reader, for all dispatches (`dispatch` is `''`) or for one. `reader` is a
 * leader's mailbox or the code of a supporting unit.
 */
export function pageKeyOf(reader: string, dispatch = ''): string {
  return READER_MARK + digestOf(reader) + (dispatch && READER_MARK + dispatch);
}

/**
 * The two parts of a page key. `owner` is `''` in keys of old letters; `dispatch` is `''` for all
 * dispatches.
 */
export type ParsedPageKey = readonly [owner: string, dispatch: string];

export function parsePageKey(pageKey: string): ParsedPageKey {
  const [, owner = '', dispatch = pageKey] = /^(\*\w+)\*?([\s\S]*)$/.exec(pageKey) ?? [];
  return [owner, dispatch];
}

/**
 * Text to sign. Its first line differs from the text signed for a unit's page, so neither link
 * opens the other page. Only the text for a supporting body ends in `support`, so no token passes
 * for the other kind of reader. Leaders are not named, so that links in letters already sent stay
 * valid.
 */
export function signedSummaryText({ pageKey, until, reader }: SummaryClaim): string {
  const text = `don-doc summary page\n${pageKey}\n${until}`;
  return reader === 'support' ? `${text}\nsupport` : text;
}

/** Token for a link: page key, last day, `support` for a supporting body, signature. */
export function formatSummaryToken(
  { pageKey, until, reader }: SummaryClaim,
  signature: string,
): string {
  const suffix = reader === 'support' ? '.support' : '';
  return `${encodeForLink(pageKey)}.${until}${suffix}.${signature}`;
}

/**
 * Parses a token from a link (URL-decoded once), without verifying the signature. Returns `null` if
 * it is malformed.
 */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  const form = /^([\s\S]+)\.(\d{4}-\d\d-\d\d)(\.support)?\.([A-Za-z0-9_-]{43})$/;
  const [, pageKey = '', until = '', support, signature = ''] = form.exec(bareToken(token)) ?? [];
  const reader: Reader = support ? 'support' : 'leaders';
  return isDay(until) ? { claim: { pageKey, until, reader }, signature } : null;
}
