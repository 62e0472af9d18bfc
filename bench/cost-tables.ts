import type { Measured } from './run-jobs';
import { figure, type Table } from './table';

/** A job's run with what is held in memory after it. */
export type MeasuredHeap = Measured & { readonly heap: number };

/** The jobs of one size, in their order. */
export type Size = readonly MeasuredHeap[];

type Shown = 'calls' | 'virtual' | 'alone' | 'cpu' | 'heap';

const TABLES: readonly (readonly [Shown, string, string])[] = [
  [
    'calls',
    'Data calls',
    'Reads and writes of cells, flushes, locks, properties, mails. Recorded: above it the check fails.',
  ],
  [
    'virtual',
    'Virtual time, ms',
    'By the cost model of promises.md; it compares designs and predicts no stopwatch.',
  ],
  [
    'alone',
    'The bundle alone, ms',
    'What passes between service calls, its loading included, on this machine; never tested.',
  ],
  [
    'cpu',
    'With the emulator, ms of processor',
    'What the bundle takes together with the services in memory, on this machine; never tested.',
  ],
  ['heap', 'Heap held after the job, MB', 'Garbage collected first; the file in memory included.'],
];

/** Sets out what the jobs cost, a table for each measure, a column for each size. */
export function costTables(sizes: readonly Size[]): Table[] {
  return TABLES.map(([key, title, note]) => {
    const withRecord = key === 'calls';
    return {
      title,
      note,
      head: ['job', ...(withRecord ? ['recorded'] : []), ...sizes.map(headOf)],
      rows: rowsOf(sizes).map((row) => [
        nameIn(row),
        ...(withRecord ? [figure(row[0]?.job.calls ?? Number.NaN)] : []),
        ...row.map((one) => figure(one[key])),
      ]),
    };
  });
}

/** Sets out how calls and virtual time grow from each size to the next. */
export function growthTable(sizes: readonly Size[]): Table {
  const steps = sizes.slice(1);
  const ratio = (row: readonly MeasuredHeap[], at: number, key: 'calls' | 'virtual' | 'units') =>
    (row[at + 1]?.[key] ?? Number.NaN) / (row[at]?.[key] ?? Number.NaN);
  const rows = rowsOf(sizes);
  const [first = []] = rows;
  return {
    title: 'Growth from each size to the next',
    note: 'Calls × · virtual time ×. Calls stay at 1.0 save where a tab must grow and where more is sent.',
    head: [
      'job',
      ...steps.map((size, at) => `→ ${headOf(size)} (× ${times(ratio(first, at, 'units'))})`),
    ],
    rows: rows.map((row) => [
      nameIn(row),
      ...steps.map(
        (_, at) => `${times(ratio(row, at, 'calls'))} · ${times(ratio(row, at, 'virtual'))}`,
      ),
    ]),
  };
}

function rowsOf(sizes: readonly Size[]): MeasuredHeap[][] {
  return (sizes[0] ?? []).map((_, at) => sizes.flatMap((size) => size[at] ?? []));
}

const nameIn = (row: readonly MeasuredHeap[]) => row[0]?.job.name ?? '';
const headOf = (size: Size) => figure(size[0]?.units ?? Number.NaN);
const times = (value: number) => value.toFixed(Math.abs(value - 1) < 0.005 ? 1 : 2);
