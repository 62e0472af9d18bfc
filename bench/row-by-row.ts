import { loadAppsScript } from '../local/apps-script';
import { DISPATCHES } from './jobs';
import type { Measured } from './run-jobs';
import { figure, type Table } from './table';

/**
 * Code like many public samples: one call for each cell or row; and block calls to compare with.
 * Most functions take the number of units.
 */
const SAMPLES = `
  function sheet() { return SpreadsheetApp.getActiveSheet(); }
  function fill(units) {
    const rows = [];
    for (let row = 0; row < units * ${DISPATCHES}; row++) rows.push(['U-' + row, 'Khối', 'mở', 'u' + row + '@mau.example.org', '']);
    sheet().insertRowsAfter(1000, 1000);
    sheet().getRange(1, 1, rows.length, 5).setValues(rows);
  }
  function importRows(units) {
    for (let row = 0; row < units; row++) sheet().appendRow(['U-' + row, 'Đơn vị', 'Khối', 'u@mau.example.org']);
  }
  function readRows(units) {
    const own = sheet();
    for (let row = 1; row <= units * ${DISPATCHES}; row++) {
      for (const column of [2, 3, 5]) own.getRange(row, column).getValue();
    }
  }
  function readBlock(units) { sheet().getRange(1, 1, units * ${DISPATCHES}, 5).getValues(); }
  function markRows(units) {
    const own = sheet();
    for (let row = 1; row <= units * ${DISPATCHES}; row++) {
      if (own.getRange(row, 3).getValue() === 'mở') own.getRange(row, 5).setValue('x');
    }
  }
  function markBlock(units) {
    const rows = sheet().getRange(1, 3, units * ${DISPATCHES}, 3).getValues();
    sheet().getRange(1, 5, rows.length, 1).setValues(rows.map(([state]) => [state === 'mở' ? 'x' : '']));
    SpreadsheetApp.flush();
  }
  function sendRows() {
    for (let row = 1; row <= 50; row++) {
      if (sheet().getRange(row, 5).getValue() !== '') continue;
      MailApp.sendEmail(sheet().getRange(row, 4).getValue(), 'subject', 'body');
      sheet().getRange(row, 5).setValue('EMAIL_SENT');
      SpreadsheetApp.flush();
    }
  }
`;

/** Samples, their descriptions, and the job of the add-on or the block call that does the same. */
const PAIRS: readonly (readonly [sample: string, how: string, beside: string])[] = [
  ['importRows', 'appendRow for each unit', 'write an import'],
  [
    'sendRows',
    '50 letters: getValue, sendEmail, setValue, flush each',
    'claim, send and mark 50 letters',
  ],
  ['readRows', 'three getValue a row, nothing written between', 'readBlock'],
  ['markRows', 'a getValue and a setValue a row, in turn', 'markBlock'],
];
const BLOCKS: Readonly<Record<string, string>> = {
  readBlock: 'one getValues of them all',
  markBlock: 'one getValues, one setValues, flush',
};

/** Numbers of units at which the samples run. Other sizes are extrapolated linearly. */
const RUN_AT = [94, 188] as const;

/** Google's limit for a run: six minutes, in milliseconds. */
const LIMIT = 360_000;

/** Table that compares the samples with the add-on or a block call, in virtual seconds. */
export function rowByRowTable(sizes: readonly (readonly Measured[])[]): Table {
  const units = sizes.map(([first]) => first?.units ?? Number.NaN);
  const run = (fn: string) =>
    units.map(lineThrough(RUN_AT.map((at) => [at, virtualOf(fn, at)] as const)));
  const ofJob = (job: string) =>
    sizes.map((size) => size.find((one) => one.job.name === job)?.virtual ?? Number.NaN);
  const rows = PAIRS.flatMap(([sample, how, beside]) => {
    const block = BLOCKS[beside];
    const other = block ? run(beside) : ofJob(beside);
    return [
      [how, ...run(sample).map(shown)],
      [`… ${block ?? `the job “${beside}”`}`, ...other.map(shown)],
    ];
  });
  return {
    title: 'Row by row, as many public samples do, virtual seconds',
    note: `Three rows a unit, save for appendRow. The loops ran at ${RUN_AT.join(' and ')} units under the same cost model; other sizes lie on the line through both. Google caches reads ahead and keeps writes back: a loop that only reads costs some 3 ms a cell and is no slower than a block in a small office; one that reads and writes in turn costs some 240 ms a row. ✗: above Google’s six minutes, so that such a run never ends.`,
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
