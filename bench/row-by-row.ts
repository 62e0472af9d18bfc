import { loadAppsScript } from '../local/apps-script';
import { DIRECTIVES } from './jobs';
import type { Measured } from './run-jobs';
import { figure, type Table } from './table';

/** What many public samples do: a call for each cell or row. Each function takes the number of units. */
const SAMPLES = `
  function sheet() { return SpreadsheetApp.getActiveSheet(); }
  function fill(units) {
    const rows = [];
    for (let row = 0; row < units * ${DIRECTIVES}; row++) rows.push(['U-' + row, 'Khối', 'mở', 'u' + row + '@mau.example.org', '']);
    sheet().insertRowsAfter(1000, 1000);
    sheet().getRange(1, 1, rows.length, 5).setValues(rows);
  }
  function importRows(units) {
    for (let row = 0; row < units; row++) sheet().appendRow(['U-' + row, 'Đơn vị', 'Khối', 'u@mau.example.org']);
  }
  function planRows(units) {
    for (let row = 1; row <= units * ${DIRECTIVES}; row++) {
      if (sheet().getRange(row, 3).getValue() === 'xong') continue;
      if (sheet().getRange(row, 5).getValue() === '') sheet().getRange(row, 4).getValue();
    }
  }
  function sendRows() {
    for (let row = 1; row <= 25; row++) {
      if (sheet().getRange(row, 5).getValue() !== '') continue;
      MailApp.sendEmail(sheet().getRange(row, 4).getValue(), 'subject', 'body');
      sheet().getRange(row, 5).setValue('EMAIL_SENT');
      SpreadsheetApp.flush();
    }
  }
  function findRow(units) {
    const middle = 'U-' + Math.floor(units * ${DIRECTIVES} / 2);
    for (let row = 1; sheet().getRange(row, 1).getValue() !== middle; row++);
  }
  function sumRows(units) {
    const sums = {};
    for (let row = 1; row <= units * ${DIRECTIVES}; row++) {
      const block = sheet().getRange(row, 2).getValue();
      if (sheet().getRange(row, 3).getValue() === 'xong') sums[block] = (sums[block] || 0) + 1;
    }
    for (let block = 1; block <= 8; block++) sheet().getRange(block, 5).setValue(block);
    SpreadsheetApp.flush();
  }
`;

/** The job of the add-on, and the sample that does the like. */
const PAIRS = [
  ['write an import', 'importRows', 'appendRow for each unit'],
  ['plan and queue', 'planRows', 'getValue of three cells a row'],
  ['claim, send and mark 25 letters', 'sendRows', 'getValue, sendEmail, setValue, flush a letter'],
  ['open the page', 'findRow', 'getValue down a column to the middle'],
  ['rebuild after answers', 'sumRows', 'getValue of two cells a row'],
] as const;

/** Sizes at which the samples are run; what they take at others lies on the line through both. */
const RUN_AT = [94, 188] as const;

/** Six minutes: what Google lets a run take. */
const LIMIT = 360_000;

/** Sets what row-by-row samples take beside what the add-on takes for the like, on the virtual clock. */
export function rowByRowTable(sizes: readonly (readonly Measured[])[]): Table {
  const units = sizes.map(([first]) => first?.units ?? Number.NaN);
  const rows = PAIRS.flatMap(([job, sample, how]) => {
    const own = sizes.map((size) => size.find((one) => one.job.name === job)?.virtual);
    const line = lineThrough(RUN_AT.map((at) => [at, virtualOf(sample, at)] as const));
    return [
      [job, ...own.map((value = Number.NaN) => shown(value))],
      [`… ${how}`, ...units.map((count) => shown(line(count)))],
    ];
  });
  return {
    title: 'Beside the row-by-row pattern of public samples, virtual seconds',
    note: `The samples ran at ${RUN_AT.join(' and ')} units under the same cost model; other sizes lie on the line through both. ✗: above Google’s six minutes, so that such a run never ends.`,
    head: ['', ...units.map(figure)],
    rows,
  };
}

function virtualOf(sample: string, units: number): number {
  const google = loadAppsScript({ source: SAMPLES, account: 'workspace' });
  if (sample !== 'importRows') google.run({ fn: 'fill', args: [units] });
  const timeLimit = Number.POSITIVE_INFINITY;
  const { error, duration } = google.run({ fn: sample, args: [units], timeLimit });
  if (error) throw new Error(`${sample}: ${error.message}`);
  return duration;
}

function lineThrough(points: readonly (readonly [number, number])[]): (at: number) => number {
  const [[x1, y1] = [0, 0], [x2, y2] = [1, 0]] = points;
  return (at) => y1 + ((y2 - y1) / (x2 - x1)) * (at - x1);
}

const shown = (ms: number) => `${ms > LIMIT ? '✗ ' : ''}${figure(ms / 1000)}`;
