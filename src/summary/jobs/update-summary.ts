import { contactText } from '../../answers/jobs/office-contact';
import type { Day } from '../../calendar/day';
import { isUnstamped, stampClosed } from '../../dispatches/jobs/stamp-closed';
import { trackingCopies } from '../../dispatches/jobs/tracking-copies';
import { closingDay } from '../../records/dispatch';
import { digestOf } from '../../texts/digest';
import { format } from '../../texts/format';
import { readSettledOffice } from '../../unit-changes/jobs/settled-office';
import type { Changes } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import type { Properties, PropertyName, PropertyStore } from '../../workbook/property-store-port';
import type { Office } from '../../workbook/reading/office';
import { readSubordinateReports } from '../../workbook/reading/subordinate-reports';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { areInPlace, currentIds } from '../../workbook/writing/row-ids';
import { beginChange } from '../../workbook/writing/write-rows';
import { addOverdueCount, unitCount } from '../rules/overdue-count';
import type { Summary } from '../rules/summarise';
import { layOutSummary } from '../tab/lay-out-summary';
import type { SummaryLayout } from '../tab/summary-head';
import { summariesOf, sumUp } from './sum-up';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** Digest of the content of Tổng hợp. */
    summaryDigest: string;
    /** The line in Tổng hợp and Theo dõi that letters are blocked; '' if they are not. */
    held: string;
    /** Letters awaiting approval at the last rebuild of the summary. */
    awaiting: string;
    /**
     * Number of overdue units at the last rebuild of the summary, and on the last day before that
     * (summary/rules/overdue-count).
     */
    overdue: string;
  }
}

/** Letters that are not sent automatically. */
export interface UnsentLetters {
  /** Why letters are blocked, in one line; `''` if no letter is blocked. */
  readonly blockReason: string;
  /** Number of letters that wait for approval and are not outdated. */
  readonly awaiting: number;
}

/**
 * Rebuilds the tab Tổng hợp, unless its figures are unchanged. Also ends units whose last day has
 * passed, completes rows and closings that people left incomplete, and updates status and number of
 * reminders in the tab Theo dõi. Reads and computes without the lock; a change made meanwhile sets
 * the flag `summaryDue` again, so that the next rebuild sees it. Writes once under the lock, after
 * calling `beside`, which may write too and returns the unsent letters; by default they come from
 * the last run. Starts over if rows of Theo dõi moved between reading and writing.
 */
export function updateSummary(
  ports: Ports,
  beside: (office: Office) => UnsentLetters = (office) => heldAtLastRun(ports, office),
): { changed: boolean; office: Office } {
  for (let tries = 1; ; tries += 1) {
    const prepared = sumUpNow(ports);
    const changed = withLock(ports, () =>
      tries < TRIES && haveRowsMoved(ports, prepared)
        ? null
        : writeSummary(ports, prepared, beside(prepared.office)),
    );
    if (changed !== null) return { changed, office: prepared.office };
  }
}

/** Most attempts while people move rows. The last attempt writes anyway, and `check` verifies the rows. */
const TRIES = 3;

interface PreparedSummary {
  readonly office: Office;
  readonly copies: Changes<typeof trackingTab.columns>;
  readonly layout: Omit<SummaryLayout, 'letterNotices'>;
  /** Number of units with something overdue in any dispatch. */
  readonly overdueUnits: number;
  /** Value of `summaryDue` before reading began. */
  readonly summarySeen: string;
}

function sumUpNow(ports: Ports): PreparedSummary {
  const summarySeen = ports.scriptProperties.get('summaryDue') ?? '';
  const office = readSettledOffice(ports);
  const today = ports.clock.today();
  const copies = trackingCopies(office, today);
  const all = summariesOf(office, today, readSubordinateReports(ports, office.words));
  const layout = layoutOf(ports, office, all);
  return {
    office,
    copies,
    layout,
    overdueUnits: unitCount(all.flatMap(({ overdue }) => overdue)),
    summarySeen,
  };
}

function haveRowsMoved(ports: Ports, { office: { tracking }, copies }: PreparedSummary): boolean {
  if (copies.size === 0) return false;
  const there = currentIds(ports, trackingTab, tracking, [...copies.keys()]);
  return !areInPlace(trackingTab, tracking, there);
}

/** Writes the summary under the lock. Returns `true` if the tab Tổng hợp has changed. */
function writeSummary(
  ports: Ports,
  { office, copies, layout, overdueUnits, summarySeen }: PreparedSummary,
  { blockReason: kept, awaiting }: UnsentLetters,
): boolean {
  const { scriptProperties, writer } = ports;
  const today = ports.clock.today();
  if (office.dispatches.some((dispatch) => isUnstamped(dispatch, today)))
    stampClosed(ports, office.words.errors.unknownPerson);
  const check = beginChange(ports, trackingTab, office.tracking, copies);
  const waits = awaiting > 0 ? format(office.words.summary.waiting, { count: awaiting }) : '';
  const letterNotices = [kept, waits].filter((line) => line !== '');
  const sheet = layOutSummary({ ...layout, letterNotices });
  const lasting = sheet.rows.map(({ kind, cells }) => (kind === 'asOf' ? cells[0] : cells));
  const summaryDigest = digestOf(JSON.stringify([today, lasting]));
  const changed = scriptProperties.get('summaryDigest') !== summaryDigest;
  if (changed) ports.summaryWriter.writeSummary(sheet);
  writer.flush();
  check();
  setChanged(scriptProperties, {
    contact: contactText(office.settings),
    summarySeen,
    summaryOn: today,
    summaryDigest,
    // Stores only whether something is blocked: the reason may name a unit
    held: kept === '' ? '' : 'yes',
    awaiting: String(awaiting),
    overdue: addOverdueCount(scriptProperties.get('overdue'), today, overdueUnits),
  });
  return changed;
}

/** Unsent letters as found by the last run that looked at letters; at most as many as wait for approval now. */
function heldAtLastRun({ scriptProperties }: Ports, { words, letters }: Office): UnsentLetters {
  const now = letters.filter(({ state }) => state === 'awaiting').length;
  return {
    blockReason: (scriptProperties.get('held') ?? '') === '' ? '' : words.health.heldSomewhere,
    awaiting: Math.min(now, Number(scriptProperties.get('awaiting') ?? 0)),
  };
}

/** Writes all properties in one call, or none if no value has changed. */
function setChanged({ get, setAll }: PropertyStore, values: Partial<Properties>): void {
  const isKnown = ([name, text]: [string, string]) => get(name as PropertyName) === text;
  if (!Object.entries(values).every(isKnown)) setAll(values);
}

/**
 * Layout of the dispatch named in the tab Cài đặt (by number or id), or of all open and paused
 * ones, or of the one closed last if there are none.
 */
function layoutOf(
  ports: Ports,
  office: Office,
  all: readonly Summary[],
): Omit<SummaryLayout, 'letterNotices'> {
  const { words, settings } = office;
  const text = settings.summaryDispatch;
  const named = ({ dispatch: { id, number } }: Summary) =>
    [id, number].some((name) => name.toLowerCase() === text.toLowerCase());
  const chosen = all.filter(named);
  const isLost = text !== '' && chosen.length === 0;
  const unread = office.dispatchRows.setAside.filter(({ isLonely }) => !isLonely).length;
  const { noSuchDispatch, unreadDispatches } = words.summary;
  const warnings = [
    ...(isLost ? [format(noSuchDispatch, { text })] : []),
    ...(unread > 0 ? [format(unreadDispatches, { count: unread })] : []),
  ];
  const followed = chosen.length > 0 ? chosen : all;
  return {
    summaries: followed.length > 0 ? followed : lastClosed(office, ports.clock.today()),
    words,
    language: ports.language(),
    officeName: settings.officeName,
    at: ports.clock.now(),
    warning: warnings.join(' '),
  };
}

/** Summary of the dispatch that was closed last, as of its closing day. Empty if there is none. */
function lastClosed(office: Office, today: Day): Summary[] {
  const [last] = office.dispatches
    .flatMap((dispatch) => {
      const on = closingDay(dispatch, today);
      return on === null || dispatch.archivedOn !== null ? [] : [{ dispatch, on }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return last ? sumUp(office, [last.dispatch], last.on) : [];
}
