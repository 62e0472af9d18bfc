import { escapeHtml } from '../../deploy/package/escape-html';
import { formatDay, toDay } from '../../src/calendar/day';
import { SAME_PERIOD_DAYS } from '../../src/subordinates/rules/plan-subordinates';
import { format } from '../../src/texts/format';
import { groupBy } from '../../src/texts/group-by';
import type { Language } from '../../src/texts/language';
import { formatCount } from '../../src/texts/number-text';
import { vietnameseOrder } from '../../src/texts/vietnamese-order';
import { valueText } from '../questions/show-answer';
import type { Value } from '../store/columns';
import type { Answer, Engine } from '../store/engine';
import { answerTable, section } from './html';
import type { PageContext } from './page-context';
import { pageWords } from './page-words';
import { yearsParts } from './years-part';

/** Builds the HTML parts of the page from the named questions, for the latest month. */
export async function pageParts(engine: Engine, language: Language): Promise<string[]> {
  const words = pageWords(language);
  const { rows } = await engine.ask(
    'SELECT year, month FROM dondoc.years ORDER BY year DESC, month DESC LIMIT 1',
  );
  const [year = null, month = null] = rows[0] ?? [];
  const context = { engine, language, words, newest: { year, month } };
  return [
    await lead(context),
    await headline(context),
    await yearsParts(context),
    await notSent(context),
    await completion(context),
    await late(context),
    `<footer>${escapeHtml(format(words.source, { days: SAME_PERIOD_DAYS }))}</footer>`,
  ];
}

async function lead({ engine, language, words }: PageContext): Promise<string> {
  const { rows } = await engine.ask(`
    SELECT COUNT(DISTINCT office_key), COUNT(DISTINCT dispatch_key), COUNT(*), MAX(cut_off)
    FROM dondoc.figures WHERE level = 'total'`);
  const [offices = 0, dispatches = 0, closings = 0, day = ''] = rows[0] ?? [];
  const count = (value: Value) => formatCount(Number(value), language);
  const counts = {
    offices: count(offices),
    dispatches: count(dispatches),
    closings: count(closings),
    day: formatDay(toDay(String(day))),
  };
  return `<p>${escapeHtml(format(words.lead, counts))}</p>`;
}

/**
 * One sentence about the latest month: its results, the change from a year before, and the number
 * of offices that have not sent.
 */
async function headline(context: PageContext): Promise<string> {
  const { engine, language, words, newest } = context;
  const { columns, rows } = await ofNewest(context, 'years', 'month');
  const textOf = (name: string) =>
    valueText(rows[0]?.[columns.indexOf(name)] ?? null, name, language);
  const { rows: missing } = await engine.ask(
    `SELECT COUNT(DISTINCT office) AS missing FROM dondoc.not_sent WHERE ${within(newest)}`,
  );
  const values = {
    ...newestText(newest),
    offices: textOf('offices'),
    missing: valueText(missing[0]?.[0] ?? null, 'missing', language),
    completed: textOf('completed_percent'),
    before: textOf('year_before_percent'),
    moved: textOf('points_moved'),
  };
  const hasBefore = rows[0]?.[columns.indexOf('year_before_percent')] != null;
  const sentence =
    format(words.headline, values) + (hasBefore ? format(words.compared, values) : '');
  return `<p class="headline">${escapeHtml(sentence)}</p>`;
}

async function notSent(context: PageContext): Promise<string> {
  const { words, newest, language } = context;
  const title = format(words.notSent, newestText(newest));
  const groups = byDispatch(await ofNewest(context, 'not_sent', 'issued_on DESC, number'), context);
  const parts = groups.map(({ heading, answer }) => {
    const count = formatCount(answer.rows.length, language);
    const missing = escapeHtml(format(words.missing, { count }));
    const options = { language, shownColumns: ['office', 'last_sent'], emptyText: words.never };
    return `${heading}<p>${missing}</p>${answerTable(answer, options)}`;
  });
  const none = `<p>${escapeHtml(words.allSent)}</p>`;
  return section(title, words.notSentNote, ...(parts.length > 0 ? parts : [none]));
}

/** Columns of `completion` that are shown for each dispatch. The others are in the dispatch's heading. */
const COMPLETION = [
  'office',
  'period',
  'units',
  'acknowledged',
  'completed',
  'completed_percent',
  'points_moved',
];

async function completion(context: PageContext): Promise<string> {
  const { words, newest, language } = context;
  const groups = byDispatch(
    await ofNewest(context, 'completion', 'issued_on DESC, number'),
    context,
  );
  const parts = groups.map(
    ({ heading, answer }) => heading + answerTable(answer, { language, shownColumns: COMPLETION }),
  );
  return section(format(words.completion, newestText(newest)), words.completionNote, ...parts);
}

async function late(context: PageContext): Promise<string> {
  const { words, newest, language } = context;
  const answer = await ofNewest(context, 'late_by_block', 'late_percent DESC, block');
  const shownColumns = answer.columns.filter((name) => name !== 'year' && name !== 'month');
  return section(
    format(words.late, newestText(newest)),
    words.lateNote,
    answerTable(answer, { language, shownColumns }),
  );
}

function ofNewest({ engine, newest }: PageContext, view: string, order: string): Promise<Answer> {
  return engine.ask(`SELECT * FROM dondoc.${view} WHERE ${within(newest)} ORDER BY ${order}`);
}

function within({ year, month }: PageContext['newest']): string {
  return `year = ${year} AND month = ${month}`;
}

function newestText({ year, month }: PageContext['newest']): { year: string; month: string } {
  return { year: String(year), month: String(month) };
}

/** Splits an answer by dispatch. Each group has an HTML heading, and its rows are sorted by office name. */
function byDispatch(
  { columns, rows }: Answer,
  { words }: PageContext,
): { readonly heading: string; readonly answer: Answer }[] {
  const textAt = (row: readonly Value[], name: string) => String(row[columns.indexOf(name)] ?? '');
  const order = vietnameseOrder();
  const nameOf = (row: readonly Value[]) => {
    const day = formatDay(toDay(textAt(row, 'issued_on')));
    return format(words.dispatch, {
      number: textAt(row, 'number'),
      day,
      body: textAt(row, 'issuing_body'),
    });
  };
  return [...groupBy(rows, nameOf)].map(([name, group]) => ({
    heading: `<h3>${escapeHtml(name)}</h3>`,
    answer: {
      columns,
      rows: group.toSorted((a, b) => order(textAt(a, 'office'), textAt(b, 'office'))),
    },
  }));
}
