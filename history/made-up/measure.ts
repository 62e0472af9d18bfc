/**
 * `npm run history-scale` makes up the files of a province year by year, loads them, asks all questions, and records
 * measurements in `measured.json`, from which `npm run scale` writes docs/scale.md. `--years 2` stops after two.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quoted } from '../engine';
import { historyWords } from '../history-words';
import { figuresFile } from '../load/figures-file';
import { openHistory } from '../questions/ask-questions';
import { QUESTIONS } from '../questions/questions';
import { runHistory } from '../run-history';
import { madeUpClosing, madeUpCsv } from './made-up-file';
import { type MeasuredYear, PROVINCE } from './measured';

const { offices, firstYear, dispatches, closings } = PROVINCE;

/** Years after which the questions are asked. */
const ASKED_AFTER = [1, 5, 10];

const { values } = parseArgs({ options: { years: { type: 'string', default: '10' } } });
const base = mkdtempSync(join(tmpdir(), 'history-scale-'));
const [files, out] = [join(base, 'files'), join(base, 'out')];
mkdirSync(files);

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Writes a file for each office. Returns how many units and bytes they have. */
function makeYear(year: number): { units: number; bytes: number } {
  let [units, bytes] = [0, 0];
  for (const office of numbers(offices)) {
    const made = numbers(dispatches).flatMap((dispatch) =>
      numbers(closings).map((month) => madeUpClosing({ office, year, dispatch, month })),
    );
    const text = madeUpCsv(made, `${year + 1}-01-03T08:00`);
    writeFileSync(join(files, `${year}-${office}.csv`), text);
    units += made.reduce((sum, { total }) => sum + total.units, 0);
    bytes += Buffer.byteLength(text);
  }
  return { units, bytes };
}

/** Runs `act`. Returns its result and how many seconds of one core it took. */
async function timed<Result>(act: () => Promise<Result>): Promise<[Result, number]> {
  const before = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(before);
  return [result, Math.round((user + system) / 1e5) / 10];
}

async function askAll(): Promise<number> {
  const engine = await openHistory(out, historyWords('vi'));
  for (const question of QUESTIONS)
    await engine.ask(`COPY (FROM dondoc.${question}) TO ${quoted(join(base, 'answer.parquet'))}`);
  const { rows } = await engine.ask('SELECT COUNT(*) FROM dondoc.figures');
  engine.close();
  return Number(rows[0]?.[0]);
}

/** Throws if the history has not as many units in a year as were made up. */
async function checkUnits(year: number, made: number): Promise<void> {
  const engine = await openHistory(out, historyWords('vi'));
  const { rows } = await engine.ask(
    `SELECT SUM(units) FROM dondoc.figures WHERE level = 'total' AND year = ${year}`,
  );
  engine.close();
  if (Number(rows[0]?.[0]) !== made) throw new Error(`${rows} units are kept, ${made} were made`);
}

const measured: MeasuredYear[] = [];
for (const years of numbers(Number(values.years))) {
  const year = firstYear + years - 1;
  const { units, bytes: fileBytes } = makeYear(year);
  const [isWhole, loadSeconds] = await timed(() => runHistory([files, '--out', out], () => {}));
  if (!isWhole) throw new Error('A file was refused');
  await checkUnits(year, units);
  if (!ASKED_AFTER.includes(years)) continue;
  const [rows, askSeconds] = await timed(askAll);
  measured.push({
    ...{ years, files: years * offices, fileBytes, rows, loadSeconds, askSeconds },
    bytes: statSync(figuresFile(out)).size,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  console.log(JSON.stringify(measured.at(-1)));
  const text = `${JSON.stringify({ measured }, null, 2)}\n`;
  writeFileSync(new URL('measured.json', import.meta.url), text);
}
rmSync(base, { recursive: true });
