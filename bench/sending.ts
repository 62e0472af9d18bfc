import { COST } from '../local/services/calls/cost-figures';
import type { JournalEntry } from '../local/services/world/journal-entry';
import type { Figure } from './measure';
import type { Measured } from './run-jobs';

/** Letters in one claim of the add-on. */
const CHUNK = 25;

/** Tells what sending costs by the letter, from a tick that sends more than one claim. */
export function sendingFigures({ report, units }: Measured): Figure[] {
  const chunk = oneChunk(report.journal);
  const cost = chunk.reduce((sum, entry) => sum + entry.cost, 0) / CHUNK;
  const count = (...names: readonly string[]) =>
    chunk.filter(({ name }) => names.includes(name)).length;
  const among = `${units.toLocaleString('en-US')} units`;
  return [
    { name: `a letter, ${among}`, value: cost, unit: 'virtual ms', limit: 1.25 * COST.mail.ms },
    {
      name: `sheet writes for ${CHUNK} letters, ${among}`,
      value: count('Range.setValues', 'Range.setValue'),
      unit: 'calls',
      limit: 4,
    },
    {
      name: `flushes for ${CHUNK} letters, ${among}`,
      value: count('SpreadsheetApp.flush'),
      unit: 'calls',
      limit: 1,
    },
  ];
}

/** Everything from the first letter of one claim up to that of the next: letters, marks, log, and the next claim. */
function oneChunk(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const sends = journal.flatMap(({ name }, at) => (name === 'MailApp.sendEmail' ? [at] : []));
  return journal.slice(sends[0], sends[CHUNK]);
}
