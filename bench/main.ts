/**
 * `npm run bench`: prints what each job of an office costs at each size, how the costs grow, and how long every act
 * holds the lock. `-- --sizes 94,1000` chooses the sizes, `--json FILE` writes all figures, `--docs` writes
 * docs/measured.md and, from the same run, recorded.json and locks.json, and lower values into loading.json; `--record` writes only the first two: the counts
 * at 94 and 1,000 units, the locks up to the largest chosen size. Ends with status 1 if counts, growth, locks or sizes are worse than
 * recorded, as `npm test` does too, if loading takes longer than recorded, or if a lock is above its limit; other times of this machine are only reported.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtFolder } from '../local/host/node/built-folder';
import { backupFigures } from './backup';
import {
  costTables,
  growthTable,
  machineTable,
  promisedTable,
  type Size,
  usedTable,
} from './cost-tables';
import { daysTable } from './days-to-send';
import { importFigures } from './import';
import { TICK_THAT_SENDS } from './jobs';
import { LOADING_NOTE, loadingFigures } from './loading';
import { LOCK_SIZES, worseThanRecorded, wrongLimits } from './lock-limits';
import { locksAt, lockTable, writeLocks } from './locks';
import { buildLooking } from './looked-at/looking';
import { machineFigures } from './machine';
import type { Figure } from './measure';
import { figuresTable, measuredPage } from './measured-page';
import { pastTables } from './past-jobs';
import { planningFigures } from './planning';
import { RECORDED_AT, writeRecord } from './recorded';
import { loadingRegressions, recordLoading } from './recorded-loading';
import { regressionsIn } from './regressions';
import { reportFigures } from './report';
import { rowByRowTable } from './row-by-row';
import { heldMegabytes, runJobs } from './run-jobs';
import { sendingFigures } from './sending';
import { summaryFigures } from './summary';
import { asText } from './table';

/** Numbers of units: the sample of 2024, 1,000, all communes of Viet Nam since 1/7/2025, and more. */
const SIZES = '94,1000,3321,10000,20000';

const PAGE = new URL('../docs/measured.md', import.meta.url);

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES },
    json: { type: 'string' },
    docs: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const chosen = values.sizes.split(',').map(Number);
if (chosen.some((count) => !Number.isInteger(count) || count < 51)) {
  throw new Error(
    '--sizes takes whole numbers from 51 on, such as 94,1000: smaller ones leave nothing for a tick to send',
  );
}
const units = values.record ? RECORDED_AT : chosen;
const lockSizes = LOCK_SIZES.filter((size) => size.units <= Math.max(...chosen));
const begun = performance.now();
const looking = await buildLooking(builtFolder);
const sizes = units.map(measured);
rmSync(looking, { recursive: true });
const locks = await locksAt(lockSizes);
if (values.record) {
  writeRecord(sizes);
  writeLocks(locks);
  process.exit();
}
/** Smallest and largest number of units. */
const ENDS = [...new Set([units[0] ?? 94, units.at(-1) ?? 94])];
const { loading, figures: loadingTable } = loadingFigures();
const figures = {
  loading: loadingTable,
  sending: sizes
    .flat()
    .filter(({ job }) => job === TICK_THAT_SENDS)
    .flatMap(sendingFigures),
  backup: (await Promise.all(ENDS.map(backupFigures))).flat(),
  parts: [
    ...machineFigures(),
    ...planningFigures(),
    ...importFigures(),
    ...summaryFigures(),
    ...(await reportFigures()),
  ] satisfies Figure[],
};
const past = pastTables();
const largest = sizes.at(-1) ?? [];
const tables = [
  usedTable(largest),
  promisedTable(sizes),
  lockTable(locks),
  ...costTables(sizes),
  growthTable(sizes),
  machineTable(largest),
  rowByRowTable(sizes),
  ...past.tables,
  daysTable(units),
  figuresTable('What Google loads', LOADING_NOTE, figures.loading),
  figuresTable('Sending', 'From a tick that sends several claims.', figures.sending),
  figuresTable('Backup', 'A call each for what the dialog asks.', figures.backup),
  figuresTable('Parts', 'Alone, on this machine; never tested.', figures.parts),
];
for (const table of tables) console.log(asText(table));
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(`Measured in ${seconds} s.`);
const regressions = [
  ...sizes.slice(1).flatMap(regressionsTo),
  ...worseThanRecorded(locks),
  ...loadingRegressions(loading),
  ...past.growing,
  ...lockSizes.flatMap((size) => wrongLimits(locks, size)),
];
for (const sentence of regressions) console.log(`REGRESSION ${sentence}`);
if (regressions.length > 0) process.exitCode = 1;
if (values.json) writeFileSync(values.json, `${JSON.stringify(asJson(), null, 2)}\n`);
if (values.docs) {
  writeFileSync(PAGE, measuredPage(tables, seconds));
  writeRecord(sizes);
  writeLocks(locks);
  recordLoading(loading);
}

function measured(count: number): Size {
  const heaps: number[] = [];
  const jobs = runJobs(count, { after: () => heaps.push(heldMegabytes()) });
  const seen = runJobs(count, { dist: looking, looks: true });
  return jobs.map((job, at) => {
    const { calls, read, looked } = seen[at] ?? { calls: 0, read: 0, looked: Number.NaN };
    if (calls !== job.calls || read !== job.read) throw new Error(`${job.job.name} went otherwise`);
    return { ...job, looked, heap: heaps[at] ?? Number.NaN };
  });
}

function regressionsTo(size: Size, before: number): string[] {
  return size.flatMap((many, at) => {
    const few = sizes[before]?.[at];
    return few ? regressionsIn(few, many) : [];
  });
}

function asJson() {
  const jobs = sizes
    .flat()
    .map(({ job: { run, ...job }, report, ...cost }) => ({ ...job, ...cost }));
  return { jobs, locks, figures, tables, regressions, seconds };
}
