/**
 * `npm run history-scale`: makes up the period files of a province year by year, takes them in and asks, and records
 * what that comes to in `measured.json`, from which `npm run scale` writes docs/scale.md. Some minutes for a year.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Desk } from '../desk';
import { historyWords } from '../history-words';
import { isAlive } from '../is-alive';
import { writePage } from '../page/write-page';
import { openHistory } from '../questions/open-history';
import { askStatement, QUESTIONS } from '../questions/questions';
import { runHistory } from '../run-history';
import { realDisk } from '../store/disk';
import { filesOf } from '../store/store';
import { madeUpFile, workbookBytes } from './made-up-file';
import type { MeasuredYear } from './measured';

const { values } = parseArgs({
  options: {
    years: { type: 'string', default: '10' },
    offices: { type: 'string', default: '148' },
    dispatches: { type: 'string', default: '36' },
    closings: { type: 'string', default: '12' },
  },
});
const [years, offices, dispatches, closings] = [
  values.years,
  values.offices,
  values.dispatches,
  values.closings,
].map(Number) as [number, number, number, number];
const FIRST_YEAR = 2026;
const base = mkdtempSync(join(tmpdir(), 'history-scale-'));
const out = join(base, 'out');
const desk: Desk = {
  language: 'vi',
  words: historyWords('vi'),
  version: '0.1.0',
  disk: realDisk,
  isAlive,
  print: () => {},
  tell: (line) => console.error(line),
};

/** Seconds of one core that this process has worked. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Writes the files of a year into a folder and gives the sum of their units. */
function makeYear(folder: string, year: number): { units: number; bytes: number } {
  let [units, bytes] = [0, 0];
  for (let office = 1; office <= offices; office += 1) {
    const own = join(folder, String(office));
    mkdirSync(own, { recursive: true });
    for (let dispatch = 1; dispatch <= dispatches; dispatch += 1)
      for (let month = 1; month <= closings; month += 1) {
        const file = madeUpFile({ office, year, dispatch, month });
        const packed = workbookBytes(file);
        units += file.total.units;
        bytes += packed.length;
        writeFileSync(join(own, `${dispatch}-${month}.xlsx`), packed);
      }
  }
  return { units, bytes };
}

async function takeYear(folder: string): Promise<number> {
  const before = worked();
  const nothing = { language: 'vi', questions: [], statements: [], isPageWanted: false } as const;
  const isWell = await runHistory({ ...nothing, named: [folder], out }, desk);
  if (!isWell) throw new Error('Not every file was taken in');
  return worked() - before;
}

async function askAll(units: number): Promise<{ rows: number; answers: number; seconds: number }> {
  const before = worked();
  const engine = await openHistory(out, desk);
  let answers = 0;
  for (const question of Object.values(QUESTIONS))
    answers += (await engine.ask(askStatement(question))).rows.length;
  await writePage(engine, out, desk);
  const { rows } = await engine.ask(
    "SELECT COUNT(*), SUM(CASE WHEN level = 'total' THEN units END) FROM dondoc.figures",
  );
  engine.close();
  const [count, sum] = rows[0] ?? [];
  if (sum !== units) throw new Error(`${sum} units are kept, ${units} were made up`);
  return { rows: Number(count), answers, seconds: worked() - before };
}

const measured: MeasuredYear[] = [];
let units = 0;
for (let at = 1; at <= years; at += 1) {
  const folder = join(base, 'files');
  const made = makeYear(folder, FIRST_YEAR + at - 1);
  units += made.units;
  const read = await takeYear(folder);
  rmSync(folder, { recursive: true });
  const asked = await askAll(units);
  measured.push({
    years: at,
    files: at * offices * dispatches * closings,
    rows: asked.rows,
    bytes: filesOf(out).reduce((sum, file) => sum + statSync(file).size, 0),
    fileBytes: made.bytes,
    readSeconds: Math.round(read),
    askSeconds: Math.round(asked.seconds * 10) / 10,
    answers: asked.answers,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  console.log(JSON.stringify(measured.at(-1)));
  const record = { offices, dispatches, closings, measured };
  writeFileSync(new URL('measured.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`);
}
rmSync(base, { recursive: true });
