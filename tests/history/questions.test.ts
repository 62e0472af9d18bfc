import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeUp, madeUpFile } from '../../history/made-up/made-up-file';
import {
  expectedCompletion,
  expectedLate,
  expectedNotSent,
  expectedYears,
} from './expected-answers';
import { historySandbox } from './history-sandbox';

/**
 * Files of three offices over two years. Months and dispatches are missing, one period is closed
 * again, one is closed late, one office appears and disappears, and some dispatches ask one stage only.
 */
const MADE: readonly MadeUp[] = [
  ...[2025, 2026]
    .flatMap((year) =>
      [1, 2, 3].flatMap((office) =>
        [1, 2].flatMap((dispatch) =>
          [1, 2, 4, 12].map((month) => ({ office, year, dispatch, month })),
        ),
      ),
    )
    .filter(
      ({ office, year, dispatch, month }) =>
        !(office === 2 && month === 2) && !(office === 3 && year === 2026 && dispatch === 2),
    ),
  { office: 1, year: 2026, dispatch: 1, month: 4, closing: 2 },
  { office: 1, year: 2025, dispatch: 2, month: 12, closing: 2 },
  { office: 2, year: 2025, dispatch: 1, month: 11, cutOff: '2025-12-03' },
  { office: 1, year: 2026, dispatch: 3, month: 1, cutOff: '2026-02-01' },
  { office: 4, year: 2025, dispatch: 1, month: 1 },
  { office: 1, year: 2026, dispatch: 4, month: 4, asks: 'receipt' },
  { office: 2, year: 2026, dispatch: 5, month: 4, asks: 'result' },
];

const sandbox = historySandbox();
const files = MADE.map(madeUpFile);

const sorted = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => JSON.stringify(row)).sort();

beforeAll(async () => {
  sandbox.putMadeUp(...MADE);
  expect(await sandbox.importFiles()).toMatchObject({ succeeded: true, sentence: '' });
});

describe('a named question agrees with an independent computation', () => {
  it('completion', async () => {
    const rows = await sandbox.ask(
      'SELECT office, number, issued_on, period, units, completed, completed_percent, points_moved FROM dondoc.completion',
    );
    expect(sorted(rows)).toEqual(sorted(expectedCompletion(files)));
  });

  it('late by block', async () => {
    const rows = await sandbox.ask(
      'SELECT year, month, block, offices, units, completed_late, open_overdue, late_percent FROM dondoc.late_by_block',
    );
    expect(sorted(rows)).toEqual(sorted(expectedLate(files)));
  });

  it('years side by side', async () => {
    const rows = await sandbox.ask(
      'SELECT year, month, offices, dispatches, units, acknowledged_percent, completed, completed_percent, year_before_percent, points_moved FROM dondoc.years',
    );
    expect(sorted(rows)).toEqual(sorted(expectedYears(files)));
  });

  it('offices that have not sent', async () => {
    const rows = await sandbox.ask(
      'SELECT year, month, number, issued_on, office, last_sent FROM dondoc.not_sent',
    );
    expect(sorted(rows)).toEqual(sorted(expectedNotSent(files)));
  });
});

describe('the table of figures', () => {
  it('has every cell of every file, including earlier closings', async () => {
    const rows = await sandbox.ask(
      'SELECT office, closing, level, block, units, acknowledge_late, attended, reminders, checksum, file_seal FROM dondoc.figures',
    );
    const cells = files.flatMap(({ office, total, blocks, seal }) =>
      [total, ...blocks].map((row) => [
        ...[office, row.closing, row.level, row.block, row.units, row.acknowledgeLate],
        ...[row.attended, row.reminders, row.checksum, seal],
      ]),
    );
    expect(sorted(rows)).toEqual(sorted(cells));
  });

  it('is the same bytes for any order of the files and any number of runs', async () => {
    const other = historySandbox();
    for (const one of MADE.toReversed().slice(0, 20)) other.putMadeUp(one);
    await other.importFiles();
    other.putMadeUp(...MADE);
    await other.importFiles();
    expect(other.digests('figures')).toEqual(sandbox.digests('figures'));
  });
});
