/**
 * `npm run history-scale`: makes up the period files of a province year by year, takes them in and asks, and records
 * what that comes to in `measured.json`, from which `npm run scale` writes docs/scale.md. A year of 63,936 files takes a
 * free core some five minutes. With `--out DIR` years that DIR holds are not made again; with `--read 2` files are made
 * and read for two years only, and the later ones are the first with its days moved. `--after 1,5,10` says after which
 * years all is asked.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
const dialog: Desk = {
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

/** Makes the files of a year, takes them in and holds what is kept against what was made up. */
async function readYear(year: number): Promise<Pick<MeasuredYear, 'fileBytes' | 'readSeconds'>> {
  const folder = join(base, 'files');
  const made = makeYear(folder, year);
  const before = worked();
  const nothing = { language: 'vi', questions: [], statements: [], isPageWanted: false } as const;
  const isWell = await runHistory({ ...nothing, named: [folder], out }, dialog);
  const readSeconds = Math.round(worked() - before);
  rmSync(folder, { recursive: true });
  if (!isWell) throw new Error('Not every file was taken in');
  const engine = await openHistory(out, dialog);
  const { rows } = await engine.ask(
    `SELECT SUM(units) FROM dondoc.figures WHERE level = 'total' AND year = ${year}`,
  );
  engine.close();
  const [[units] = []] = rows;
  if (units !== made.units) throw new Error(`${units} units are kept, ${made.units} were made up`);
  return { fileBytes: made.bytes, readSeconds };
}

async function askAll(): Promise<Pick<MeasuredYear, 'rows' | 'answers' | 'askSeconds'>> {
  const before = worked();
  const engine = await openHistory(out, dialog);
  let answers = 0;
  for (const question of Object.values(QUESTIONS))
    answers += (await engine.ask(askStatement(question))).rows.length;
  await writePage(engine, out, dialog);
  const { rows } = await engine.ask('SELECT COUNT(*) FROM dondoc.figures');
  engine.close();
  const askSeconds = Math.round((worked() - before) * 10) / 10;
  return { rows: Number(rows[0]?.[0]), answers, askSeconds };
}

const { offices, firstYear, dispatches, closings } = PROVINCE;
const held = values.out === undefined ? 0 : filesOf(out).length;
const measured = (recorded.measured as MeasuredYear[]).filter((one) => one.years <= held);
for (let at = held + 1; at <= years; at += 1) {
  const isRead = at <= readYears;
  const year = firstYear + at - 1;
  if (!isRead) await moveYear(out, firstYear, year);
  const read = isRead ? await readYear(year) : { fileBytes: 0, readSeconds: 0 };
  if (!askedAfter.includes(at)) continue;
  const asked = await askAll();
  measured.push({
    years: at,
    isRead,
    files: at * offices * dispatches * closings,
    bytes: filesOf(out).reduce((sum, file) => sum + statSync(file).size, 0),
    ...read,
    ...asked,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  console.log(JSON.stringify(measured.at(-1)));
  const text = `${JSON.stringify({ measured }, null, 2)}\n`;
  writeFileSync(new URL('measured.json', import.meta.url), text);
}
rmSync(base, { recursive: true });
