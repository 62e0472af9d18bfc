import { COST } from '../local/services/calls/cost-figures';
import type { JournalEntry } from '../local/services/world/journal-entry';
import type { Figure } from './measure';
import type { Measured } from './run-jobs';

/** Costs per letter and per batch of a run that sends. A letter's cost includes a share of the batch costs. */
export function sendingFigures({ report, units }: Measured): Figure[] {
  const sending = sendingOf(report.journal);
  const count = (...names: readonly string[]) =>
    sending.filter(({ name }) => names.includes(name)).length;
  const cost = sending.reduce((sum, entry) => sum + entry.cost, 0);
  const among = `${units.toLocaleString('en-US')} units`;
  const sections = count('Lock.tryLock');
  return [
    {
      name: `a letter, ${among}`,
      value: cost / count('MailApp.sendEmail'),
      unit: 'virtual ms',
      limit: 1.25 * COST.mail.ms,
    },
    {
      name: `sheet writes for each claim, ${among}`,
      value: count('Range.setValues', 'Range.setValue') / sections,
      unit: 'calls',
      limit: 4,
    },
    {
      name: `flushes for each claim, ${among}`,
      value: count('SpreadsheetApp.flush') / sections,
      unit: 'calls',
      limit: 1,
    },
  ];
}

/**
 * The part of the journal from the lock before the first letter to the release of the lock after
 * the last letter.
 */
function sendingOf(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const places = (wanted: string) =>
    journal.flatMap(({ name }, at) => (name === wanted ? [at] : []));
  const sends = places('MailApp.sendEmail');
  const [first = 0, last = 0] = [sends[0], sends.at(-1)];
  const begun = places('Lock.tryLock').filter((at) => at < first);
  const end = places('Lock.releaseLock').find((at) => at > last);
  return journal.slice(begun.at(-1), (end ?? last) + 1);
}
