import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeUp, madeUpClosing, madeUpCsv } from '../../history/made-up/made-up-file';
import { QUESTIONS, viewStatement } from '../../history/questions/questions';
import { toDay } from '../../src/calendar/day';
import { groupBy } from '../../src/texts/group-by';
import {
  expectedCompletion,
  expectedLate,
  expectedNotSent,
  expectedYears,
} from './expected-answers';
import { historySandbox } from './history-sandbox';

/**
 * Closings of three offices over two years. Months and dispatches are missing, one period is closed again, one is
 * closed late, one month has a week besides, one office appears and disappears, and some dispatches ask one stage only.
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
  { office: 2, year: 2025, dispatch: 1, month: 11, cutOff: toDay('2025-12-03') },
  { office: 1, year: 2026, dispatch: 3, month: 1, cutOff: toDay('2026-02-01') },
  { office: 1, year: 2026, dispatch: 2, month: 4, week: 15, cutOff: toDay('2026-04-12') },
  { office: 4, year: 2025, dispatch: 1, month: 1 },
  { office: 1, year: 2026, dispatch: 4, month: 4, asks: 'receipt' },
  { office: 2, year: 2026, dispatch: 5, month: 4, asks: 'result' },
];

const sandbox = historySandbox();
const closings = MADE.map(madeUpClosing);

const sorted = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => JSON.stringify(row)).sort();

const answer = async (view: string, columns: string) =>
  sorted(await sandbox.ask(`SELECT ${columns} FROM dondoc.${view}`));

beforeAll(async () => {
  for (const [office, own] of groupBy(closings, (one) => one.office)) {
    const half = Math.ceil(own.length / 2);
    sandbox.put(`${office} 1.csv`, madeUpCsv(own.slice(0, half), '2026-01-05T08:00'));
    sandbox.put(`${office} 2.csv`, madeUpCsv(own, '2027-01-05T08:00'));
  }
  expect(await sandbox.load()).toMatchObject({ isWhole: true, sentence: '' });
});

describe('a question agrees with an independent computation', () => {
  it('completion', async () => {
    const columns =
      'office, number, issued_on, period, units, completed, completed_percent, points_moved';
    expect(await answer('completion', columns)).toEqual(sorted(expectedCompletion(closings)));
  });

  it('late by block', async () => {
    const columns =
      'year, month, block, offices, units, completed_late, open_overdue, late_percent';
    expect(await answer('late_by_block', columns)).toEqual(sorted(expectedLate(closings)));
  });

  it('years side by side', async () => {
    const columns =
      'year, month, offices, dispatches, units, acknowledged_percent, completed, completed_percent, year_before_percent, points_moved';
    expect(await answer('years', columns)).toEqual(sorted(expectedYears(closings)));
  });

  it('offices that have not sent', async () => {
    const columns = 'year, month, number, issued_on, office, last_sent';
    expect(await answer('not_sent', columns)).toEqual(sorted(expectedNotSent(closings)));
  });
});

it('the table of figures has every figure of every closing, also of earlier ones', async () => {
  const columns =
    'office, closing, level, block, units, acknowledge_late, attended, reminders, seal, reported_values';
  const cells = closings.flatMap(({ office, dispatch, total, blocks }) =>
    [total, ...blocks].map((row) => [
      ...[office, row.closing, row.level, row.block || null, row.units],
      dispatch.asks === 'result' ? null : row.acknowledgeLate,
      dispatch.asks === 'receipt' ? null : row.attended,
      ...[row.reminders, total.checksum],
      row.reportedValues.map(({ label, value }) => JSON.stringify({ [label]: value }))[0] ?? null,
    ]),
  );
  expect(await answer('figures', columns)).toEqual(sorted(cells));
});

it('answers are printed as tables, in Vietnamese', async () => {
  const { printed } = await sandbox.run('--ask', 'years');
  expect(printed[0]).toBe('\nCác năm đặt cạnh nhau\n');
  expect(printed[1]).toMatch(/^ *Năm +Tháng +Số cơ quan .*Tăng, giảm \(điểm %\)$/);
  expect(printed.at(-1)).toBe(`${printed.length - 4} dòng.`);
  expect(printed.join('\n')).toMatch(/\d,\d +[+-]\d+,\d$/m);
});

it.each(QUESTIONS)('%s parses in BigQuery’s dialect', (question) => {
  const require = createRequire(new URL('../../history/package.json', import.meta.url));
  const { Parser } = require('node-sql-parser/build/bigquery');
  const parse = (sql: string) => new Parser().astify(sql, { database: 'bigquery' });
  expect(parse(viewStatement(question))).toBeTruthy();
  expect(() => parse('SELECT COUNT(*) FILTER (WHERE units > 1) FROM dondoc.figures')).toThrow();
});
