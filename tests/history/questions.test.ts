import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeUp, madeUpFile } from '../../history/made-up/made-up-file';
import { completionAnew, lateAnew, notSentAnew, yearsAnew } from './counted-anew';
import { historyDesk } from './history-desk';

/** Three offices, two years; one skips months, one a dispatch, one closes again, one closes late, one came and went. */
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
];

const desk = historyDesk();
const files = MADE.map(madeUpFile);

const sorted = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => JSON.stringify(row)).sort();

beforeAll(async () => {
  desk.putMadeUp(...MADE);
  expect(await desk.take()).toMatchObject({ isWell: true, sentence: '' });
});

describe('a named question agrees with a sum of the same cells in another way', () => {
  it('completion', async () => {
    const rows = await desk.ask(
      'SELECT office, number, issued_on, period, units, completed, completed_percent, points_moved FROM dondoc.completion',
    );
    expect(sorted(rows)).toEqual(sorted(completionAnew(files)));
  });

  it('late by block', async () => {
    const rows = await desk.ask(
      'SELECT year, month, block, offices, units, completed_late, open_overdue, late_percent FROM dondoc.late_by_block',
    );
    expect(sorted(rows)).toEqual(sorted(lateAnew(files)));
  });

  it('years side by side', async () => {
    const rows = await desk.ask(
      'SELECT year, month, offices, dispatches, units, completed, completed_percent, year_before_percent, points_moved FROM dondoc.years',
    );
    expect(sorted(rows)).toEqual(sorted(yearsAnew(files)));
  });

  it('who has not sent', async () => {
    const rows = await desk.ask(
      'SELECT year, month, number, issued_on, office, last_sent FROM dondoc.not_sent',
    );
    expect(sorted(rows)).toEqual(sorted(notSentAnew(files)));
  });
});

describe('the table of figures', () => {
  it('has every cell of every file, earlier closings too', async () => {
    const rows = await desk.ask(
      'SELECT office, closing, level, block, units, acknowledged_late, attended, reminders, checksum, file_seal FROM dondoc.figures',
    );
    const cells = files.flatMap(({ office, total, blocks, seal }) =>
      [total, ...blocks].map((row) => [
        ...[office, row.closing, row.level, row.block, row.units, row.acknowledgedLate],
        ...[row.attended, row.reminders, row.checksum, seal],
      ]),
    );
    expect(sorted(rows)).toEqual(sorted(cells));
  });

  it('is the same bytes in whatever order, and in how many runs, the files came', async () => {
    const other = historyDesk();
    for (const one of MADE.toReversed().slice(0, 20)) other.putMadeUp(one);
    await other.take();
    other.putMadeUp(...MADE);
    await other.take();
    expect(other.kept()).toEqual(desk.kept());
  });
});
