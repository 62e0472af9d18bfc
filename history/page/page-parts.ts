import { escapeHtml } from '../../deploy/package/escape-html';
import { formatDay } from '../../src/calendar/day';
import { SAME_PERIOD_DAYS } from '../../src/subordinates/rules/plan-subordinates';
import { format } from '../../src/texts/format';
import { groupBy } from '../../src/texts/group-by';
import type { Language } from '../../src/texts/language';
import { formatCount } from '../../src/texts/number-text';
import { vietnameseOrder } from '../../src/texts/vietnamese-order';
import { shown } from '../questions/show-answer';
import type { Value } from '../store/columns';
import type { Answer, Engine } from '../store/engine';
import { answerTable, section } from './html';
import { pageWords } from './page-words';
import type { Sheet } from './sheet';
import { yearsParts } from './years-part';

/** Makes the parts of the page from the named questions, the newest month of each. */
export async function pageParts(engine: Engine, language: Language): Promise<string[]> {
  const words = pageWords(language);
  const { rows } = await engine.ask(
    'SELECT year, month FROM dondoc.years ORDER BY year DESC, month DESC LIMIT 1',
  );
  const [year = null, month = null] = rows[0] ?? [];
  const sheet = { engine, language, words, newest: { year, month } };
  return [
    await lead(sheet),
    await headline(sheet),
    await yearsParts(sheet),
    await notSent(sheet),
    await completion(sheet),
    await late(sheet),
    `<footer>${escapeHtml(format(words.source, { days: SAME_PERIOD_DAYS }))}</footer>`,
  ];
}

async function lead({ engine, language, words }: Sheet): Promise<string> {
  const { rows } = await engine.ask(`
    SELECT COUNT(DISTINCT office_key), COUNT(DISTINCT dispatch_key), COUNT(*), MAX(cut_off)
    FROM dondoc.figures WHERE level = 'total'`);
  const [offices = 0, dispatches = 0, closings = 0, day = ''] = rows[0] ?? [];
  const count = (value: Value) => formatCount(Number(value), language);
  const counts = {
    offices: count(offices),
    dispatches: count(dispatches),
    closings: count(closings),
    day: formatDay(String(day)),
  };
  return `<p>${escapeHtml(format(words.lead, counts))}</p>`;
}

/** Says in a sentence what a leader asks first: how the newest month stands, and who is missing in it. */
async function headline(sheet: Sheet): Promise<string> {
  const { engine, language, words, newest } = sheet;
  const { columns, rows } = await ofNewest(sheet, 'years', 'month');
  const told = (name: string) => shown(rows[0]?.[columns.indexOf(name)] ?? null, name, language);
  const { rows: missing } = await engine.ask(
    `SELECT COUNT(DISTINCT office) AS missing FROM dondoc.not_sent WHERE ${within(newest)}`,
  );
  const says = {
    ...newestText(newest),
    offices: told('offices'),
    missing: shown(missing[0]?.[0] ?? null, 'missing', language),
    completed: told('completed_percent'),
    before: told('year_before_percent'),
    moved: told('points_moved'),
  };
  const hasBefore = rows[0]?.[columns.indexOf('year_before_percent')] != null;
  const sentence = format(words.headline, says) + (hasBefore ? format(words.compared, says) : '');
  return `<p class="headline">${escapeHtml(sentence)}</p>`;
}

async function notSent(sheet: Sheet): Promise<string> {
  const { words, newest, language } = sheet;
  const title = format(words.notSent, newestText(newest));
  const groups = byDispatch(await ofNewest(sheet, 'not_sent', 'issued_on DESC, number'), sheet);
  const parts = groups.map(({ heading, answer }) => {
    const count = formatCount(answer.rows.length, language);
    const missing = escapeHtml(format(words.missing, { count }));
    const look = { language, kept: ['office', 'last_sent'], nothing: words.never };
    return `${heading}<p>${missing}</p>${answerTable(answer, look)}`;
  });
  const none = `<p>${escapeHtml(words.allSent)}</p>`;
  return section(title, words.notSentNote, ...(parts.length > 0 ? parts : [none]));
}

/** The columns of completion that differ within a dispatch. */
const COMPLETION = [
  'office',
  'period',
  'units',
  'acknowledged',
  'completed',
  'completed_percent',
  'points_moved',
];

async function completion(sheet: Sheet): Promise<string> {
  const { words, newest, language } = sheet;
  const groups = byDispatch(await ofNewest(sheet, 'completion', 'issued_on DESC, number'), sheet);
  const parts = groups.map(
    ({ heading, answer }) => heading + answerTable(answer, { language, kept: COMPLETION }),
  );
  return section(format(words.completion, newestText(newest)), words.completionNote, ...parts);
}

async function late(sheet: Sheet): Promise<string> {
  const { words, newest, language } = sheet;
  const answer = await ofNewest(sheet, 'late_by_block', 'late_percent DESC, block');
  const kept = answer.columns.filter((name) => name !== 'year' && name !== 'month');
  return section(
    format(words.late, newestText(newest)),
    words.lateNote,
    answerTable(answer, { language, kept }),
  );
}

function ofNewest({ engine, newest }: Sheet, view: string, order: string): Promise<Answer> {
  return engine.ask(`SELECT * FROM dondoc.${view} WHERE ${within(newest)} ORDER BY ${order}`);
}

function within({ year, month }: Sheet['newest']): string {
  return `year = ${year} AND month = ${month}`;
}

function newestText({ year, month }: Sheet['newest']): { year: string; month: string } {
  return { year: String(year), month: String(month) };
}

/** Parts an answer by dispatch, each under a heading, its offices in the order of their names. */
function byDispatch(
  { columns, rows }: Answer,
  { words }: Sheet,
): { readonly heading: string; readonly answer: Answer }[] {
  const at = (row: readonly Value[], name: string) => String(row[columns.indexOf(name)] ?? '');
  const order = vietnameseOrder();
  const nameOf = (row: readonly Value[]) => {
    const day = formatDay(at(row, 'issued_on'));
    return format(words.dispatch, {
      number: at(row, 'number'),
      day,
      body: at(row, 'issuing_body'),
    });
  };
  return [...groupBy(rows, nameOf)].map(([name, group]) => ({
    heading: `<h3>${escapeHtml(name)}</h3>`,
    answer: {
      columns,
      rows: group.toSorted((a, b) => order(at(a, 'office'), at(b, 'office'))),
    },
  }));
}
