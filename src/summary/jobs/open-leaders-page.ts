import { addDays, type Day, formatDay } from '../../calendar/day';
import { spokenMoment } from '../../calendar/moment';
import { lastStep } from '../../dispatches/rules/last-step';
import type { Reader } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import type { Settings } from '../../records/settings';
import { sameSignature } from '../../units/rules/link-token';
import { unitFinder } from '../../units/rules/unit-index';
import type { Clock, Ports, Signer } from '../../workbook/ports';
import { isUpgradePending } from '../../workbook/reading/file-schema';
import { type Office, readOffice } from '../../workbook/reading/office';
import { readSubordinateReports } from '../../workbook/reading/subordinate-reports';
import type { SummaryView } from '../rules/readers-summary';
import { readersSummary, type ShownSummary } from '../rules/readers-summary';
import {
  formatSummaryToken,
  type NamedPage,
  namedPage,
  pageOf,
  parseSummaryToken,
  type SummaryClaim,
  signedSummaryText,
} from '../rules/summary-token';
import { briefingLines } from '../tab/briefing-lines';
import { summariesOf, sumUpHere } from './sum-up';

/** Days for which a link to the leaders' page opens. */
const OPEN_DAYS = 30;

/** Whose signature is computed for a token that names nothing, so that every refusal costs the same. */
const NOTHING: SummaryClaim = { dispatch: '', until: '', reader: 'leaders' };

/** A link to the leaders' page, and until when it opens. */
export interface SummaryLink {
  /** '' where letters go without a page. */
  readonly address: string;
  readonly until: string;
}

/** Makes the function that gives the link to a leaders' page, as `pageOf` names it, for who reads it. */
export function summaryLinkMaker(
  signer: Signer,
  clock: Clock,
  { linkBase }: Settings,
): (dispatch: string, reader: Reader) => SummaryLink {
  return (dispatch, reader) => {
    const until = addDays(clock.today(), OPEN_DAYS);
    const claim = { dispatch, until, reader };
    const token = () => formatSummaryToken(claim, signer.sign(signedSummaryText(claim)));
    return { address: linkBase && `${linkBase}?s=${token()}`, until: formatDay(until) };
  };
}

/**
 * Opens the leaders' page behind a link: the summary of its dispatch as it is now, also when it has ended, or those of
 * every dispatch that is followed up; without contacts and what units wrote, and for a body that supports them without
 * lists of units; no summary once it is archived or gone. Reads only, as often for twelve dispatches as for one. Null for
 * the link of a reader who reads no more, and for every link that this office did not make or whose days are over, each at the same cost and without a look at
 * the spreadsheet, and for all while the file is of another schema.
 */
export function openLeadersPage(ports: Ports, token: unknown): SummaryView | null {
  if (isUpgradePending(ports)) return null;
  const parsed = parseSummaryToken(token);
  const expected = ports.signer.sign(signedSummaryText(parsed?.claim ?? NOTHING));
  if (!parsed || !sameSignature(parsed.signature, expected)) return null;
  const { until, reader, dispatch: named } = parsed.claim;
  const page = namedPage(named);
  const [owner, dispatch] = page;
  const today = ports.clock.today();
  if (until < today) return null;
  const office = readOffice(ports);
  const mine = followedBy(page, reader, office, today);
  if (owner && mine.length === 0) return null;
  const subordinates = readSubordinateReports(ports, office.words);
  const summaries = dispatch
    ? sumUpHere(office, dispatch, today, subordinates)
    : summariesOf({ ...office, dispatches: mine }, today, subordinates);
  const how = {
    beside: summaries.length,
    lastStep: lastStep(office.settings.tiers),
  };
  const shown = summaries.map((summary) => readersSummary(summary, reader, how));
  return summaryViewOf(ports, office, shown);
}

/** Gives the dispatches of a link's owner, of a supporting body only the one that is meant: none to who is named no more. */
function followedBy(
  [owner, dispatch]: NamedPage,
  reader: Reader,
  office: Office,
  today: Day,
): Dispatch[] {
  const { settings, dispatches, units } = office;
  if (reader === 'leaders')
    return settings.leaderMailboxes.some((mailbox) => pageOf(mailbox) === owner)
      ? [...dispatches]
      : [];
  const unitNamed = unitFinder(units, today);
  const isOwn = (name: string) => pageOf(unitNamed(name)?.code ?? '') === owner;
  return dispatches.filter(
    ({ id, supportUnits }) => (!dispatch || id === dispatch) && supportUnits.some(isOwn),
  );
}

/** Builds what the report dialog and the leaders' page show. */
export function summaryViewOf(
  ports: Ports,
  { words, settings }: Office,
  summaries: readonly ShownSummary[],
): SummaryView {
  const language = ports.language();
  return {
    language,
    officeName: settings.officeName,
    asOf: spokenMoment(ports.clock.now()),
    lastStep: lastStep(settings.tiers),
    summaries,
    briefings: summaries.map((summary) => briefingLines(summary, words, language)),
  };
}
