import { type AppsScript, loadAppsScript } from '../local/apps-script';
import type { JournalEntry } from '../local/services/journal-entry';
import { benchOffice, expectDone, OWNER } from './bench-office';
import type { Figure } from './measure';

/** Letters in one claim of the add-on. */
const CHUNK = 25;

/** Virtual milliseconds of the mail call itself, from the cost model in docs/promises.md. */
const MAIL_CALL = 1_000;

/** Measures what sending costs by the letter, beside the row-by-row pattern of mail-merge samples, and an idle tick. */
export function sendingFigures(units: readonly number[]): Figure[] {
  return [...baseline(), ...units.flatMap(ownFigures)];
}

/** What many public samples do: read a cell, send, write a cell, flush, next row. */
const ROW_BY_ROW = `
  function fill() {
    const rows = [];
    for (let row = 0; row < 30; row++) rows.push(['u' + row + '@mau.example.org', '']);
    SpreadsheetApp.getActiveSheet().getRange(1, 1, 30, 2).setValues(rows);
  }
  function send() {
    const sheet = SpreadsheetApp.getActiveSheet();
    for (let row = 1; row <= 30; row++) {
      if (sheet.getRange(row, 2).getValue() !== '') continue;
      MailApp.sendEmail(sheet.getRange(row, 1).getValue(), 'subject', 'body');
      sheet.getRange(row, 2).setValue('EMAIL_SENT');
      SpreadsheetApp.flush();
    }
  }
`;

function baseline(): Figure[] {
  const google = loadAppsScript({ source: ROW_BY_ROW, owner: OWNER });
  google.run({ fn: 'fill', user: OWNER, context: 'menu' });
  const { journal } = google.run({ fn: 'send', user: OWNER, context: 'menu' });
  return [perLetter('row by row, a letter', oneChunk(journal))];
}

function ownFigures(units: number): Figure[] {
  const google = benchOffice(units, 3);
  const rows = `${units * 3} tracking rows`;
  const idle = idleTick(google);
  expectDone(google, 'queueLetters');
  const [tick] = google.tick('tick');
  if (!tick || tick.error) throw new Error(tick?.error?.message ?? 'The tick did not run');
  const chunk = oneChunk(tick.journal);
  const count = (...names: readonly string[]) =>
    chunk.filter(({ name }) => names.includes(name)).length;
  return [
    idle,
    perLetter(`the add-on, a letter, ${rows}`, chunk, 1.25 * MAIL_CALL),
    {
      name: `sheet writes for ${CHUNK} letters, ${rows}`,
      value: count('Range.setValues', 'Range.setValue'),
      unit: 'calls',
      limit: 4,
    },
    {
      name: `flushes for ${CHUNK} letters, ${rows}`,
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

function perLetter(name: string, chunk: readonly JournalEntry[], limit?: number): Figure {
  const cost = chunk.reduce((sum, entry) => sum + entry.cost, 0) / CHUNK;
  return { name, value: cost, unit: 'virtual ms', ...(limit === undefined ? {} : { limit }) };
}

/** A tick on a day on which all is done. */
function idleTick(google: AppsScript): Figure {
  google.tick('tick');
  const [{ duration = Number.NaN } = {}] = google.tick('tick');
  return { name: 'an idle tick', value: duration, unit: 'virtual ms', limit: 500 };
}
