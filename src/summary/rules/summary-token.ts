import { type Day, isDay } from '../../calendar/day';
import type { Reader } from '../../records/letter-item-record';
import { digestOf } from '../../texts/digest';
import { bareToken, encodeForLink } from '../../units/rules/link-token';

/** `pageKey` comes from `pageKeyOf`. The link still opens on the day `until`. */
export interface SummaryClaim {
  readonly pageKey: string;
  readonly until: Day;
  readonly reader: Reader;
}

/** First character of a page key, and separator before its dispatch id. */
const READER_MARK = '*';

/**
 * `reader` is a leader's mailbox or the code of a supporting unit. Without `dispatch` the key is for all
 * dispatches.
 */
export function pageKeyOf(reader: string, dispatch = ''): string {
  return READER_MARK + digestOf(reader) + (dispatch && READER_MARK + dispatch);
}

/** `dispatch` is `''` for all dispatches. */
export type ParsedPageKey = readonly [owner: string, dispatch: string];

export function parsePageKey(pageKey: string): ParsedPageKey {
  const [, owner = '', dispatch = ''] = /^(\*\w+)\*?([\s\S]*)$/.exec(pageKey) ?? [];
  return [owner, dispatch];
}

/** The first line differs from the text signed for a unit's page, so neither link opens the other page. */
export function signedSummaryText({ pageKey, until, reader }: SummaryClaim): string {
  return ['don-doc summary page', pageKey, until, reader].join('\n');
}

export function formatSummaryToken(
  { pageKey, until, reader }: SummaryClaim,
  signature: string,
): string {
  const suffix = reader === 'support' ? '.support' : '';
  return `${encodeForLink(pageKey)}.${until}${suffix}.${signature}`;
}

/** Does not verify the signature. `null` if the token is malformed. */
export function parseSummaryToken(
  token: unknown,
): { claim: SummaryClaim; signature: string } | null {
  const form = /^([\s\S]+)\.(\d{4}-\d\d-\d\d)(\.support)?\.([A-Za-z0-9_-]{43})$/;
  const [, pageKey = '', until = '', support, signature = ''] = form.exec(bareToken(token)) ?? [];
  const reader: Reader = support ? 'support' : 'leaders';
  return isDay(until) ? { claim: { pageKey, until, reader }, signature } : null;
}
