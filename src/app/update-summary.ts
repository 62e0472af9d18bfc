import { digestOf } from '../core/digest';
import type { LowerReport } from '../core/lower-report';
import type { FrozenFigures } from '../core/period';
import { say } from '../core/say';
import { type Summary, summarise } from '../core/summarise';
import { layOutSummary } from '../sheets/lay-out-summary';
import { trackingTab } from '../sheets/tracking-tab';
import { readFrozenTotals } from './frozen-figures';
import { readLower } from './lower-reports';
import { type Office, readOffice, rowsOf } from './office';
import { keepContact } from './office-contact';
import type { Ports } from './ports';
import { settleRows } from './settle-rows';
import { isUnstamped, stampClosed } from './stamp-closed';
import { trackingCopies } from './tracking-copies';
import { changeRows } from './write-rows';

/** Sums up every dispatch that is followed up, the newest first. */
export function summariesOf(
  { directives, units, letters, tracking, plan }: Office,
  frozen: readonly FrozenFigures[],
  today: string,
  lower: readonly LowerReport[] = [],
): Summary[] {
  return summarise({
    directives: directives
      .filter(({ state }) => state === 'open' || state === 'paused')
      .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1)),
    obligations: rowsOf(tracking),
    units,
    letters,
    frozen,
    lower,
    today,
    rules: plan.deadlines,
  });
}

/**
 * Completes rows and closed dispatches that nobody reported, brings standings and numbers of reminders in Theo dõi up to date and rebuilds
 * Tổng hợp, which it leaves as it is when the figures have not changed. Runs under the lock.
 */
export function updateSummary(ports: Ports): { changed: boolean; office: Office } {
  const { memory, workbook } = ports;
  const summarySeen = memory.get('summaryDue') ?? '';
  const office = settleRows(ports, readOffice(ports));
  const today = ports.clock.today();
  if (office.directives.some((directive) => isUnstamped(directive, today)))
    stampClosed(ports, office.words.errors.unknownPerson);
  changeRows(ports, trackingTab, office.tracking, trackingCopies(office, today));
  keepContact(ports, office.settings);
  const sheet = layOutSummary(layoutOf(ports, office));
  const lasting = sheet.rows.filter(({ kind }) => kind !== 'asOf');
  const summaryDigest = digestOf(JSON.stringify([today, lasting]));
  const changed = memory.get('summaryDigest') !== summaryDigest;
  if (changed) {
    workbook.writeSummary(sheet);
    workbook.flush();
  }
  memory.setAll({ summarySeen, summaryOn: today, summaryDigest });
  return { changed, office };
}

/** Picks the dispatches that Cài đặt names for Tổng hợp: one by its number or id, else all. */
function layoutOf(ports: Ports, office: Office): Parameters<typeof layOutSummary>[0] {
  const { words, settings } = office;
  const frozen = readFrozenTotals(ports, words);
  const all = summariesOf(office, frozen, ports.clock.today(), readLower(ports, words));
  const text = settings.summaryDirective;
  const chosen = all.filter(({ directive: { id, number } }) => [id, number].includes(text));
  const isLost = text !== '' && chosen.length === 0;
  return {
    summaries: chosen.length > 0 ? chosen : all,
    words,
    language: ports.language(),
    officeName: settings.officeName,
    at: ports.clock.now(),
    warning: isLost ? say(words.summary.noSuchDirective, { text }) : '',
  };
}
