import { digestOf } from '../core/digest';
import type { FrozenFigures } from '../core/period';
import { type Summary, summarise } from '../core/summarise';
import { layOutSummary } from '../sheets/lay-out-summary';
import { trackingTab } from '../sheets/tracking-tab';
import { readFrozen } from './frozen-figures';
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
): Summary[] {
  return summarise({
    directives: directives
      .filter(({ state }) => state === 'open' || state === 'paused')
      .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1)),
    obligations: rowsOf(tracking),
    units,
    letters,
    frozen,
    today,
    rules: plan.deadlines,
  });
}

/**
 * Completes rows and closed dispatches that nobody reported, brings standings and numbers of reminders in Theo dõi up to date and rebuilds
 * Tổng hợp, which it leaves as it is when the figures have not changed. Runs under the lock.
 */
export function updateSummary(ports: Ports): { changed: boolean; office: Office } {
  const office = settleRows(ports, readOffice(ports));
  const today = ports.clock.today();
  if (office.directives.some((directive) => isUnstamped(directive, today)))
    stampClosed(ports, office.words.errors.unknownPerson);
  changeRows(ports, trackingTab, office.tracking, trackingCopies(office, today));
  keepContact(ports, office.settings);
  ports.memory.set('summaryOn', today);
  const summaries = summariesOf(office, readFrozen(ports, office.words), today);
  const shown = summaries.map(({ units: _lines, ...summary }) => summary);
  const digest = digestOf(JSON.stringify([office.settings.officeName, ports.language(), shown]));
  ports.memory.set('summaryDue', '');
  if (ports.memory.get('summaryDigest') === digest) return { changed: false, office };
  const { words, settings } = office;
  ports.workbook.writeSummary(
    layOutSummary({ summaries, words, officeName: settings.officeName, at: ports.clock.now() }),
  );
  ports.workbook.flush();
  ports.memory.set('summaryDigest', digest);
  return { changed: true, office };
}
