/**
 * `npm run compare -- BEFORE AFTER`: plays the same weeks of three offices on two builds and compares the
 * results: letters, cells, properties, service calls, answers and pages. BEFORE and AFTER are dist folders or
 * commits. Ends with status 1 if anything differs or no browser was found for page trees, with status 2 if
 * nothing could be compared.
 *
 * `--in-page` plays AFTER in a page of a browser instead of Node, without page trees.
 * `--out FILE` writes all differences, `--seeds 1,2,3` chooses the seeds, `--weeks 8` the number of weeks;
 * `--no-pages` leaves out page trees, for machines without a browser.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { NO_BROWSER } from '../find-browser.mjs';
import { type Build, buildOf, CannotCompare } from './builds';
import { compareRecords } from './compare-records';
import { playAll } from './play-all';
import type { PlayRecord } from './record';
import { allLines, differs, seedLines } from './report';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3' },
    weeks: { type: 'string', default: '8' },
    'no-pages': { type: 'boolean', default: false },
    'in-page': { type: 'boolean', default: false },
  },
});

/** Result of a comparison: whether anything differs and, for `--out`, the lines of all differences. */
interface Outcome {
  isDifferent: boolean;
  readonly lines: string[];
}

/** Plays every seed on both builds and prints each result as soon as it is ready. */
async function compared(before: Build, after: Build, withPages: boolean): Promise<Outcome> {
  const weeks = wholeNumber(values.weeks);
  const seeds = values.seeds.split(',').map(wholeNumber);
  const orders = seeds.flatMap((seed) => [
    { dist: before.dist, seed, weeks, withPages, inPage: false },
    { dist: after.dist, seed, weeks, withPages, inPage: values['in-page'] },
  ]);
  const outcome: Outcome = { isDifferent: false, lines: [] };
  let first: PlayRecord | null = null;
  await playAll(orders, (record) => {
    if (first === null) {
      first = record;
      return;
    }
    const result = { before: first, after: record, results: compareRecords(first, record) };
    first = null;
    for (const line of seedLines(result)) console.log(line);
    outcome.isDifferent ||= differs(result);
    if (values.out !== undefined) for (const line of allLines(result)) outcome.lines.push(line);
  });
  return outcome;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new CannotCompare(`${text} is no whole number.`);
  return Number(text);
}

/** Compares the two builds of the command line. Returns the exit status. */
async function compareNamed(): Promise<number> {
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new CannotCompare('npm run compare -- BEFORE AFTER: two dist folders or commits.');
  const wantsPages = !values['no-pages'] && !values['in-page'];
  const builds: Build[] = [];
  try {
    for (const named of [before, after]) builds.push(buildOf(named));
    const [one, other] = builds as [Build, Build];
    const { isDifferent, lines } = await compared(one, other, wantsPages && HAS_CHROMIUM);
    if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
    console.log(isDifferent ? 'The builds differ.' : 'Nothing differs.');
    if (wantsPages && !HAS_CHROMIUM)
      console.log(`Page trees were left out: --no-pages compares without. ${NO_BROWSER}`);
    return isDifferent || (wantsPages && !HAS_CHROMIUM) ? 1 : 0;
  } finally {
    for (const build of builds) build.remove();
  }
}

try {
  process.exitCode = await compareNamed();
} catch (error) {
  if (!(error instanceof CannotCompare)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
