/**
 * `npm run history-scale` makes up the period files of a province year by year, imports them, asks
 * all questions, and records measurements in `measured.json`, from which `npm run scale` writes
 * docs/scale.md. A year has 63,936 files and takes about five minutes of a free core. `--out DIR`
 * keeps the history in DIR and does not make its years again. `--read 2` makes and reads files for
 * two years only; later years are copies of the first with dates moved. `--after 1,5,10` sets after
 * how many years the questions are asked.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HistoryContext } from '../history-context';
import { historyWords } from '../history-words';
import { isAlive } from '../is-alive';
import { writePage } from '../page/write-page';
import { openHistory } from '../questions/open-history';
import { askStatement, QUESTIONS } from '../questions/questions';
import { runHistory } from '../run-history';
import { realDisk } from '../store/disk';
import { yearFiles } from '../store/store';
import { makeYear } from './make-year';
import { type MeasuredYear, PROVINCE } from './measured';
import recorded from './measured.json';
import { moveYear } from './move-year';

const { values } = parseArgs({
  options: {
    years: { type: 'string', default: '10' },
    read: { type: 'string', default: '10' },
    out: { type: 'string' },
    after: { type: 'string', default: '1,5,10' },
  },
});
const [years, readYears] = [Number(values.years), Number(values.read)];
const askedAfter = values.after.split(',').map(Number);
const base = mkdtempSync(join(tmpdir(), 'history-scale-'));
const out = values.out ?? join(base, 'out');
const context: HistoryContext = {
  language: 'vi',
  words: historyWords('vi'),
  version: '0.1.0',
  disk: realDisk,
  isAlive,
  print: () => {},
  reportProgress: (line) => console.error(line),
};

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Makes the files of a year, imports them, and throws if the stored number of units differs from theirs. */
async function readYear(year: number): Promise<Pick<MeasuredYear, 'fileBytes' | 'readSeconds'>> {
  const folder = join(base, 'files');
  const made = makeYear(folder, year);
  const before = cpuSeconds();
  const noQuestions = {
    language: 'vi',
    questions: [],
    statements: [],
    isPageWanted: false,
  } as const;
  const allImported = await runHistory({ ...noQuestions, inputs: [folder], out }, context);
  const readSeconds = Math.round(cpuSeconds() - before);
  rmSync(folder, { recursive: true });
  if (!allImported) throw new Error('Not every file was taken in');
  const engine = await openHistory(out, context);
  const { rows } = await engine.ask(
    `SELECT SUM(units) FROM dondoc.figures WHERE level = 'total' AND year = ${year}`,
  );
  engine.close();
  const [[units] = []] = rows;
  if (units !== made.units) throw new Error(`${units} units are kept, ${made.units} were made up`);
  return { fileBytes: made.bytes, readSeconds };
}

async function askAll(): Promise<Pick<MeasuredYear, 'rows' | 'answers' | 'askSeconds'>> {
  const before = cpuSeconds();
  const engine = await openHistory(out, context);
  let answers = 0;
  for (const question of Object.values(QUESTIONS))
    answers += (await engine.ask(askStatement(question))).rows.length;
  await writePage(engine, out, context);
  const { rows } = await engine.ask('SELECT COUNT(*) FROM dondoc.figures');
  engine.close();
  const askSeconds = Math.round((cpuSeconds() - before) * 10) / 10;
  return { rows: Number(rows[0]?.[0]), answers, askSeconds };
}

const { offices, firstYear, dispatches, closings } = PROVINCE;
const yearsKept = values.out === undefined ? 0 : yearFiles(out).length;
const measured = (recorded.measured as MeasuredYear[]).filter((one) => one.years <= yearsKept);
for (let at = yearsKept + 1; at <= years; at += 1) {
  const isRead = at <= readYears;
  const year = firstYear + at - 1;
  if (!isRead) await moveYear(out, firstYear, year);
  const read = isRead ? await readYear(year) : { fileBytes: 0, readSeconds: 0 };
  if (!askedAfter.includes(at)) continue;
  const answered = await askAll();
  measured.push({
    years: at,
    isRead,
    files: at * offices * dispatches * closings,
    bytes: yearFiles(out).reduce((sum, file) => sum + statSync(file).size, 0),
    ...read,
    ...answered,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  console.log(JSON.stringify(measured.at(-1)));
  const text = `${JSON.stringify({ measured }, null, 2)}\n`;
  writeFileSync(new URL('measured.json', import.meta.url), text);
}
rmSync(base, { recursive: true });
