import { contactText } from '../../answers/jobs/office-contact';
import type { Day } from '../../calendar/day';
import { completeRows } from '../../dispatches/jobs/complete-rows';
import { isUnstamped, stampClosed } from '../../dispatches/jobs/stamp-closed';
import { trackingCopies } from '../../dispatches/jobs/tracking-copies';
import { closingDay } from '../../records/directive';
import { digestOf } from '../../texts/digest';
import { say } from '../../texts/say';
import { takeSuccessions } from '../../unit-changes/jobs/take-successions';
import type { Memory, MemoryName } from '../../workbook/memory-port';
import type { Ports } from '../../workbook/ports';
import { readLower } from '../../workbook/reading/lower-reports';
import { type Office, readOffice } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { beginChange } from '../../workbook/writing/write-rows';
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
 * What it writes, and what `beside` does, is flushed once; Tổng hợp says at its head what `beside` gives, and without it
 * sends to Tình trạng hệ thống where letters were kept back. Runs under the lock.
 */
export function updateSummary(
  ports: Ports,
  beside: (office: Office) => Held = (office) => heldBefore(ports, office),
): { changed: boolean; office: Office } {
  const { memory, workbook } = ports;
  const summarySeen = memory.get('summaryDue') ?? '';
  const office = completeRows(ports, takeSuccessions(ports, readOffice(ports)));
  const today = ports.clock.today();
  if (office.directives.some((directive) => isUnstamped(directive, today)))
    stampClosed(ports, office.words.errors.unknownPerson);
  const check = beginChange(ports, trackingTab, office.tracking, trackingCopies(office, today));
  const { kept, awaiting } = beside(office);
  const waits = awaiting > 0 ? say(office.words.summary.waiting, { count: awaiting }) : '';
  const held = [kept, waits].filter((line) => line !== '');
  const sheet = layOutSummary({ ...layoutOf(ports, office), held });
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
  });
  return { changed, office };
}

/** What a rebuild knows that does not look at letters: what the last one that did has found. */
function heldBefore({ memory }: Ports, { words, letters }: Office): Held {
  const now = letters.filter(({ state }) => state === 'awaiting').length;
  return {
    kept: (memory.get('held') ?? '') === '' ? '' : words.health.heldSomewhere,
    awaiting: Math.min(now, Number(memory.get('awaiting') ?? 0)),
  };
}

/** Writes texts into memory with one call, or with none where each is known already. */
function rememberChanged(
  { get, setAll }: Memory,
  texts: Partial<Record<MemoryName, string>>,
): void {
  const isKnown = ([name, text]: [string, string]) => get(name as MemoryName) === text;
  if (!Object.entries(texts).every(isKnown)) setAll(texts);
}

/** Picks the dispatches that Cài đặt names for Tổng hợp: one by its number or id, else all. */
function layoutOf(ports: Ports, office: Office): Omit<SummaryLayout, 'held'> {
  const { words, settings } = office;
  const all = summariesOf(office, ports.clock.today(), readLower(ports, words));
  const text = settings.summaryDirective;
  const named = ({ directive: { id, number } }: Summary) =>
    [id, number].some((name) => name.toLowerCase() === text.toLowerCase());
  const chosen = all.filter(named);
  const isLost = text !== '' && chosen.length === 0;
  const unread = office.directiveRows.aside.filter(({ isLonely }) => !isLonely).length;
  const { noSuchDirective, unreadDirectives } = words.summary;
  const warnings = [
    ...(isLost ? [say(noSuchDirective, { text })] : []),
    ...(unread > 0 ? [say(unreadDirectives, { count: unread })] : []),
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
  const [last] = office.directives
    .flatMap((directive) => {
      const on = closingDay(directive, today);
      return on === null || directive.archivedOn !== null ? [] : [{ directive, on }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return last ? sumUp(office, [last.directive], last.on) : [];
}
