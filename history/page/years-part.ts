import { escapeHtml } from '../../deploy/package/escape-html';
import { format } from '../../src/texts/format';
import { columnNames } from '../questions/column-names';
import { valueText } from '../questions/show-answer';
import { answerTable, section, table } from './html';
import { lineChart, MOST_LINES } from './line-chart';
import type { PageContext } from './page-context';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * Compares the years: a chart with a line and a table with a column for each year. Then shows all
 * columns of the latest year.
 */
export async function yearsParts({
  engine,
  language,
  words,
  newest,
}: PageContext): Promise<string> {
  const { rows } = await engine.ask(
    'SELECT year, month, completed_percent FROM dondoc.years ORDER BY year, month',
  );
  const shares = new Map(
    rows.map(([year, month, share]) => [
      `${year}/${month}`,
      typeof share === 'number' ? share : null,
    ]),
  );
  const years = [...new Set(rows.map(([year]) => Number(year)))];
  const shareOf = (year: number, month: number) => shares.get(`${year}/${month}`) ?? null;
  const lines = years
    .slice(-MOST_LINES)
    .map((year) => ({ name: String(year), shares: MONTHS.map((month) => shareOf(year, month)) }));
  const places = MONTHS.map((month) => format(words.shortMonth, { month }));
  const body = MONTHS.map((month) => [
    format(words.month, { month }),
    ...years.map((year) => valueText(shareOf(year, month), 'completed_percent', language)),
  ]);
  const year = await engine.ask(
    `SELECT * FROM dondoc.years WHERE year = ${newest.year} ORDER BY month`,
  );
  const shownColumns = year.columns.filter((name) => name !== 'year');
  return section(
    words.years,
    words.yearsNote,
    lineChart(lines, places, words.chart),
    `<h3>${escapeHtml(words.yearTable)}</h3>`,
    table([columnNames(language).month ?? '', ...years.map(String)], body),
    `<h3>${escapeHtml(format(words.yearOf, { year: String(newest.year) }))}</h3>`,
    answerTable(year, { language, shownColumns }),
  );
}
