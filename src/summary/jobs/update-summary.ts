import { contactText } from '../../answers/jobs/office-contact';
import type { Day } from '../../calendar/day';
import { isUnstamped, stampClosed } from '../../dispatches/jobs/stamp-closed';
import { trackingCopies } from '../../dispatches/jobs/tracking-copies';
import { closingDay } from '../../records/dispatch';
import { digestOf } from '../../texts/digest';
import { format } from '../../texts/format';
import { settledOffice } from '../../unit-changes/jobs/settled-office';
import type { Changes } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import type { PropertyName, PropertyStore } from '../../workbook/property-store-port';
import type { Office } from '../../workbook/reading/office';
import { readSubordinateReports } from '../../workbook/reading/subordinate-reports';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { areInPlace, idsThere } from '../../workbook/writing/row-ids';
import { beginChange } from '../../workbook/writing/write-rows';
import { keepOverdue, unitCount } from '../rules/overdue-count';
import type { Summary } from '../rules/summarise';
import { layOutSummary } from '../tab/lay-out-summary';
import type { SummaryLayout } from '../tab/summary-head';
import { summariesOf, sumUp } from './sum-up';

/** Letters that do not go by themselves. */
export interface Held {
  /** What keeps letters back, in a line; '' when nothing does. */
  readonly kept: string;
  /** How many wait for approval and still have something to say. */
  readonly awaiting: number;
}

/**
 * Ends units whose day has come, completes rows and closed dispatches that nobody reported, brings standings and numbers
 * of reminders in Theo dõi up to date and rebuilds Tổng hợp, which it leaves as it is when the figures have not changed.
 * It reads and sums up while others go on writing: what comes meanwhile raises the flag anew, and is shown by the next one.
 * What it writes, and what `beside` does, is flushed once, in a section; Tổng hợp says at its head what `beside` gives, and without it
 * sends to Tình trạng hệ thống where letters were kept back. Where rows of Theo dõi have moved since they were read, it begins again.
 */
export function updateSummary(
  ports: Ports,
  beside: (office: Office) => Held = (office) => heldBefore(ports, office),
): { changed: boolean; office: Office } {
  for (let tries = 1; ; tries += 1) {
    const made = sumUpNow(ports);
    const changed = withLock(ports, () =>
      tries < TRIES && hasMoved(ports, made)
        ? null
        : writeSummary(ports, made, beside(made.office)),
    );
    if (changed !== null) return { changed, office: made.office };
  }
}

/** Times that it is made while people keep moving rows: what was written is looked at after the last as well. */
const TRIES = 3;

/** A summary that is made and not written yet. */
interface Made {
  readonly office: Office;
  readonly copies: Changes<typeof trackingTab.columns>;
  readonly layout: Omit<SummaryLayout, 'held'>;
  /** How many units are overdue, with any dispatch. */
  readonly late: number;
  /** The mark of the flag that was raised before all was read. */
  readonly summarySeen: string;
}

function sumUpNow(ports: Ports): Made {
  const summarySeen = ports.scriptProperties.get('summaryDue') ?? '';
  const office = settledOffice(ports);
  const today = ports.clock.today();
  const copies = trackingCopies(office, today);
  const all = summariesOf(office, today, readSubordinateReports(ports, office.words));
  const layout = layoutOf(ports, office, all);
  return {
    office,
    copies,
    layout,
    late: unitCount(all.flatMap(({ overdue }) => overdue)),
    summarySeen,
  };
}

function hasMoved(ports: Ports, { office: { tracking }, copies }: Made): boolean {
  if (copies.size === 0) return false;
  const there = idsThere(ports, trackingTab, tracking, [...copies.keys()]);
  return !areInPlace(trackingTab, tracking, there);
}

/** Writes it; tells whether Tổng hợp has changed. Runs under the lock. */
function writeSummary(
  ports: Ports,
  { office, copies, layout, late, summarySeen }: Made,
  { kept, awaiting }: Held,
): boolean {
  const { scriptProperties: memory, workbook } = ports;
  const today = ports.clock.today();
  if (office.dispatches.some((dispatch) => isUnstamped(dispatch, today)))
    stampClosed(ports, office.words.errors.unknownPerson);
  const check = beginChange(ports, trackingTab, office.tracking, copies);
  const waits = awaiting > 0 ? format(office.words.summary.waiting, { count: awaiting }) : '';
  const held = [kept, waits].filter((line) => line !== '');
  const sheet = layOutSummary({ ...layout, held });
  const lasting = sheet.rows.map(({ kind, cells }) => (kind === 'asOf' ? cells[0] : cells));
  const summaryDigest = digestOf(JSON.stringify([today, lasting]));
  const changed = memory.get('summaryDigest') !== summaryDigest;
  if (changed) workbook.writeSummary(sheet);
  workbook.flush();
  check();
  rememberChanged(memory, {
    contact: contactText(office.settings),
    summarySeen,
    summaryOn: today,
    summaryDigest,
    // That something waits, not what: it may name a unit
    held: kept === '' ? '' : 'yes',
    awaiting: String(awaiting),
    overdue: keepOverdue(memory.get('overdue'), today, late),
  });
  return changed;
}

/** What a rebuild knows that does not look at letters: what the last one that did has found. */
function heldBefore({ scriptProperties: memory }: Ports, { words, letters }: Office): Held {
  const now = letters.filter(({ state }) => state === 'awaiting').length;
  return {
    kept: (memory.get('held') ?? '') === '' ? '' : words.health.heldSomewhere,
    awaiting: Math.min(now, Number(memory.get('awaiting') ?? 0)),
  };
}

/** Writes texts into memory with one call, or with none where each is known already. */
function rememberChanged(
  { get, setAll }: PropertyStore,
  texts: Partial<Record<PropertyName, string>>,
): void {
  const isKnown = ([name, text]: [string, string]) => get(name as PropertyName) === text;
  if (!Object.entries(texts).every(isKnown)) setAll(texts);
}

/** Picks the dispatches that Cài đặt names for Tổng hợp: one by its number or id, else all. */
function layoutOf(
  ports: Ports,
  office: Office,
  all: readonly Summary[],
): Omit<SummaryLayout, 'held'> {
  const { words, settings } = office;
  const text = settings.summaryDispatch;
  const named = ({ dispatch: { id, number } }: Summary) =>
    [id, number].some((name) => name.toLowerCase() === text.toLowerCase());
  const chosen = all.filter(named);
  const isLost = text !== '' && chosen.length === 0;
  const unread = office.dispatchRows.aside.filter(({ isLonely }) => !isLonely).length;
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

/** Sums up the dispatch that was closed last, as it stood on that day: what is left to read where none is followed up. */
function lastClosed(office: Office, today: Day): Summary[] {
  const [last] = office.dispatches
    .flatMap((dispatch) => {
      const on = closingDay(dispatch, today);
      return on === null || dispatch.archivedOn !== null ? [] : [{ dispatch, on }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return last ? sumUp(office, [last.dispatch], last.on) : [];
}
