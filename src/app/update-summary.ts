import { digestOf } from '../core/digest';
import { type Summary, summarise } from '../core/summarise';
import { layOutSummary } from '../sheets/lay-out-summary';
import { trackingTab } from '../sheets/tracking-tab';
import { type Office, readOffice, rowsOf } from './office';
import type { Ports } from './ports';
import { trackingCopies } from './tracking-copies';
import { changeRows } from './write-rows';

/** Sums up every dispatch that is followed up, the newest first. */
export function summariesOf(
  { directives, units, letters, tracking, plan }: Office,
  today: string,
): Summary[] {
  const obligations = rowsOf(tracking);
  return directives
    .filter(({ state }) => state === 'open' || state === 'paused')
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1))
    .map((directive) =>
      summarise({
        directive,
        units,
        letters,
        today,
        rules: plan.deadlines,
        obligations: obligations.filter((obligation) => obligation.directive === directive.id),
      }),
    );
}

/**
 * Brings standings and numbers of reminders in Theo dõi up to date and rebuilds Tổng hợp, which it leaves as it is when the figures
 * have not changed. Runs under the lock.
 */
export function updateSummary(ports: Ports): { changed: boolean; office: Office } {
  const office = readOffice(ports);
  const today = ports.clock.today();
  changeRows(ports, trackingTab, office.tracking, trackingCopies(office, today));
  ports.memory.set('summaryOn', today);
  const summaries = summariesOf(office, today);
  const digest = digestOf(
    JSON.stringify([office.settings.officeName, ports.language(), summaries]),
  );
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
