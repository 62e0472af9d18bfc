import { digestOf } from '../core/digest';
import { type Summary, summarise } from '../core/summarise';
import { layOutSummary } from '../sheets/lay-out-summary';
import { type Office, readOffice, rowsOf } from './office';
import type { Ports } from './ports';

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

/** Rebuilds Tổng hợp; writes nothing, and gives false, when its figures have not changed. */
export function updateSummary(ports: Ports): boolean {
  const office = readOffice(ports);
  const summaries = summariesOf(office, ports.clock.today());
  const digest = digestOf(
    JSON.stringify([office.settings.officeName, ports.language(), summaries]),
  );
  ports.memory.set('summaryDue', '');
  if (ports.memory.get('summaryDigest') === digest) return false;
  const { words, settings } = office;
  ports.workbook.writeSummary(
    layOutSummary({ summaries, words, officeName: settings.officeName, at: ports.clock.now() }),
  );
  ports.workbook.flush();
  ports.memory.set('summaryDigest', digest);
  return true;
}
