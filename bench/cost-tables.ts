import { COST } from '../local/services/calls/cost-figures';
import type { Counts } from './counts';
import { promisedAt } from './jobs';
import type { Measured } from './run-jobs';
import { figure, type Table } from './table';

/** Measurement of a job, and the heap in use after it, in megabytes. */
export type MeasuredHeap = Measured & { readonly heap: number };

/** Measurements of all jobs at one size, in the order of the jobs. */
export type Size = readonly MeasuredHeap[];

type Shown = keyof Counts | 'virtual';

const TABLES: readonly (readonly [Shown, string, string])[] = [
  ['calls', 'Data calls', 'Reads and writes of cells, flushes, locks, properties, mails.'],
  ['handles', 'Handles', 'Every other call: getRange, getLastRow, Utilities, HtmlService …'],
  [
    'extents',
    'Extents',
    'Handles among them that ask how far a sheet goes, such as getLastRow: 160 ms each.',
  ],
  ['read', 'Cells read', 'Those that are read twice count twice.'],
  ['written', 'Cells written', 'As handed to setValues, setValue and appendRow.'],
  [
    'virtual',
    'Virtual time, ms',
    'By the cost model of promises.md, which counts an empty cell as a filled one; the start of the run included.',
  ],
];

/** Cost tables of the jobs: one for each measure, with a column for each size. */
export function costTables(sizes: readonly Size[]): Table[] {
  return TABLES.map(([key, title, note]) => {
    return {
      title,
      note,
      head: ['job', ...sizes.map(headOf)],
      rows: rowsOf(sizes).map((row) => [nameIn(row), ...row.map((one) => figure(one[key]))]),
    };
  });
}

/** Milliseconds after which a run should have stopped itself, and after which Google kills it. */
const [STOPS_AT, KILLED_AT] = [270_000, 360_000];

/** Milliseconds of holding the lock after which visitors are turned away. */
const LOCK_AT = 30_000;

/** Table for one size: how many of the cells read are used, and which jobs exceed the limits. */
export function usedTable(size: Size): Table {
  const seconds = (ms: number, ...limits: readonly number[]) => {
    const passed = limits.filter((limit) => ms > limit).map(() => '✗');
    return [...passed, figure(ms / 1000)].join(' ');
  };
  return {
    title: `Cells used, and limits passed, at ${headOf(size)} units × 3`,
    note: 'Looked at: cells whose value the job used, each counted once; of headers and of a column in which something is sought, all. ✗: the run passes 270 s, or holds the lock for more than 30 s; ✗ ✗: it passes 360 s, at which Google kills it and the bench lets it go on. A tick that sends stops itself at 270 s, less what Google takes to start it.',
    head: ['job', 'cells read', 'looked at', 'used, %', 'virtual s', 'lock, s'],
    rows: size.map(({ job, read, looked, virtual, lock }) => [
      job.name,
      figure(read),
      figure(looked),
      read === 0 ? '' : percent(looked / read),
      seconds(virtual, STOPS_AT, KILLED_AT),
      seconds(lock, LOCK_AT),
    ]),
  };
}

/** Table for one size: what the code takes on this machine. Never tested. */
export function machineTable(size: Size): Table {
  return {
    title: `On this machine, at ${headOf(size)} units × 3`,
    note: 'Milliseconds between service calls, which the bundle alone takes, its evaluation included (“What Google loads” has its compilation); of processor, together with the services in memory; and the heap after the job, garbage collected first, the file in memory included.',
    head: ['job', 'bundle alone, ms', 'with the emulator, ms', 'heap, MB'],
    rows: size.map(({ job, alone, cpu, heap }) => [
      job.name,
      ...[alone, cpu, heap].map((value) => figure(value)),
    ]),
  };
}

/** Table of the jobs that are promised to end within a time. Marks those that take longer. */
export function promisedTable(sizes: readonly Size[]): Table {
  return {
    title: 'Promised within a time, virtual ms',
    note: `Of each ${figure(COST.start.ms)} are what Google takes to start a run. ✗: not kept under the cost model.`,
    head: ['job', 'promised, few units', 'promised, more', ...sizes.map(headOf)],
    rows: rowsOf(sizes).flatMap((row) => {
      const { name = '', promised } = row[0]?.job ?? {};
      if (promised === undefined) return [];
      const shown = row.map(({ job, units, virtual }) => {
        const isKept = virtual <= (promisedAt(job, units) ?? Number.POSITIVE_INFINITY);
        return `${isKept ? '' : '✗ '}${figure(virtual)}`;
      });
      return [[name, figure(promised.few), figure(promised.many), ...shown]];
    }),
  };
}

/** Table of how calls and virtual time grow from each size to the next. */
export function growthTable(sizes: readonly Size[]): Table {
  const steps = sizes.slice(1);
  const ratio = (row: readonly MeasuredHeap[], at: number, key: 'calls' | 'virtual' | 'units') =>
    (row[at + 1]?.[key] ?? Number.NaN) / (row[at]?.[key] ?? Number.NaN);
  const rows = rowsOf(sizes);
  const [first = []] = rows;
  return {
    title: 'Growth from each size to the next',
    note: 'Calls × · virtual time ×.',
    head: [
      'job',
      ...steps.map((size, at) => `→ ${headOf(size)} (× ${times(ratio(first, at, 'units'))})`),
      'why calls grow',
    ],
    rows: rows.map((row) => [
      nameIn(row),
      ...steps.map(
        (_, at) => `${times(ratio(row, at, 'calls'))} · ${times(ratio(row, at, 'virtual'))}`,
      ),
      row[0]?.job.moreWhere ?? '',
    ]),
  };
}

/** Formats a share in percent, with two digits if it is below 10 %. */
function percent(share: number): string {
  const value = share * 100;
  return value < 10 ? value.toPrecision(2) : value.toFixed(0);
}

function rowsOf(sizes: readonly Size[]): MeasuredHeap[][] {
  return (sizes[0] ?? []).map((_, at) => sizes.flatMap((size) => size[at] ?? []));
}

const nameIn = (row: readonly MeasuredHeap[]) => row[0]?.job.name ?? '';
const headOf = (size: Size) => figure(size[0]?.units ?? Number.NaN);
const times = (value: number) => value.toFixed(Math.abs(value - 1) < 0.005 ? 1 : 2);
