import { addDays, type Day, formatDay } from '../../calendar/day';
import { formatMomentInSentence } from '../../calendar/moment';
import { lastStep } from '../../dispatches/rules/last-step';
import type { Dispatch } from '../../records/dispatch';
import type { Reader } from '../../records/letter-item-record';
import type { Settings } from '../../records/settings';
import { leadersTexts } from '../../texts/without-links';
import { verifiedClaim } from '../../units/jobs/unit-link';
import { unitFinder } from '../../units/rules/unit-index';
import type { Clock, Needs, Ports, Signer } from '../../workbook/ports';
import { hasOtherSchema } from '../../workbook/reading/file-version';
import { type Office, readOfficeToShow } from '../../workbook/reading/office';
import { lateUnits } from '../rules/late-units';
import { MOST_LATE_UNITS, readersSummary, type SummaryView } from '../rules/readers-summary';
import type { Summary } from '../rules/summarise';
import {
  formatSummaryToken,
  type ParsedPageKey,
  pageKeyOf,
  parsePageKey,
  parseSummaryToken,
  signedSummaryText,
} from '../rules/summary-token';
import { overdueInSummary, worstFirst } from '../rules/worst-first';
import { briefingLines } from '../tab/briefing-lines';
import { summariesById, summariesOf } from './sum-up';

/** Days for which a link to the leaders' page works. */
const OPEN_DAYS = 30;

export interface SummaryLink {
  /** `''` if letters carry no links. */
  readonly address: string;
  readonly until: string;
}

/** `key` comes from `pageKeyOf`. */
export function summaryLinkMaker(
  signer: Signer,
  clock: Clock,
  { linkBase }: Settings,
): (key: string, reader: Reader) => SummaryLink {
  return (key, reader) => {
    const until = addDays(clock.today(), OPEN_DAYS);
    const claim = { pageKey: key, until, reader };
    const token = () => formatSummaryToken(claim, signer.sign(signedSummaryText(claim)));
    return { address: linkBase && `${linkBase}?s=${token()}`, until: formatDay(until) };
  };
}

/**
 * Returns `null` for a removed reader and for a forged or expired link, and while the file has another schema. A forged or expired link is refused before the spreadsheet is read.
 */
export function openLeadersPage(ports: Ports, token: unknown): SummaryView | null {
  if (hasOtherSchema(ports)) return null;
  const claim = verifiedClaim(ports.signer, parseSummaryToken(token), signedSummaryText);
  if (!claim) return null;
  const { until, reader, pageKey } = claim;
  const owned = parsePageKey(pageKey);
  const [, dispatch] = owned;
  const today = ports.clock.today();
  if (until < today || until > addDays(today, OPEN_DAYS)) return null;
  const office = readOfficeToShow(ports, undefined, () => (dispatch ? [dispatch] : []));
  const mine = dispatchesOfReader(owned, reader, office, today);
  if (mine.length === 0) return null;
  const summaries = dispatch
    ? summariesById(office, [dispatch], today)
    : summariesOf({ ...office, dispatches: mine }, today);
  return summaryViewOf(ports, office, summaries, reader);
}

/** Empty if the owner of the link is no longer a leader or a supporting body. */
function dispatchesOfReader(
  [owner, dispatch]: ParsedPageKey,
  reader: Reader,
  office: Office,
  today: Day,
): Dispatch[] {
  const { settings, dispatches, units } = office;
  if (reader === 'leaders')
    return settings.leaderMailboxes.some((mailbox) => pageKeyOf(mailbox) === owner)
      ? [...dispatches]
      : [];
  const unitNamed = unitFinder(units, today);
  const isOwn = (name: string) => pageKeyOf(unitNamed(name)?.code ?? '') === owner;
  return dispatches.filter(
    ({ id, supportUnits }) => (!dispatch || id === dispatch) && supportUnits.some(isOwn),
  );
}

/** Without a `reader` it is the page of the office, which shows everything. */
export function summaryViewOf(
  ports: Needs<'clock' | 'language'>,
  { words, settings, units }: Office,
  summaries: readonly Summary[],
  reader?: Reader,
): SummaryView {
  const language = ports.language();
  const ordered = worstFirst(summaries, overdueInSummary);
  const options = { beside: ordered.length, lastStep: lastStep(settings.tiers) };
  const late = reader === 'support' ? [] : lateUnits(ordered, units);
  const view: SummaryView = {
    language,
    officeName: settings.officeName,
    asOf: formatMomentInSentence(ports.clock.now()),
    lastStep: options.lastStep,
    summaries: reader ? ordered.map((one) => readersSummary(one, reader, options)) : ordered,
    lateUnits: late.slice(0, MOST_LATE_UNITS),
    lateUnitsLeftOut: Math.max(0, late.length - MOST_LATE_UNITS),
    briefings: reader ? [] : ordered.map((one) => briefingLines(one, words, language)),
  };
  return leadersTexts(view, words.letters.addressLeftOut);
}
