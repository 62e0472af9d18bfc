import { cpus } from 'node:os';
import type { Figure } from './measure';
import { asMarkdown, figure, type Table } from './table';

/** Table of figures with their limits, if they have any. Marks a figure above its limit. */
export function figuresTable(title: string, note: string, figures: readonly Figure[]): Table {
  return {
    title,
    note,
    head: ['', 'figure', 'limit', 'unit'],
    rows: figures.map(({ name, value, unit, limit }) => [
      name,
      `${limit !== undefined && value > limit ? 'ABOVE: ' : ''}${figure(value)}`,
      limit === undefined ? '' : figure(limit),
      unit,
    ]),
  };
}

/** Markdown of docs/measured.md: how the figures were measured, and the tables. */
export function measuredPage(tables: readonly Table[], seconds: number): string {
  const intro = `# What each job costs, measured

\`npm run bench -- --docs\` writes this page. The built bundle did a day’s jobs, one after the other, in offices of each size with
three dispatches, in the in-memory services of \`local/\`: counts and virtual time follow from the journal of service calls and
the cost model in [promises.md](promises.md) and are the same on every machine: the model compares designs and is cautious, it is no
stopwatch. What a job looked at comes from a second build, which notes each cell whose value is used. Processor times are those of one machine with
${cpus().length} cores under Node ${process.version}; they say what our code and the emulator take, not what Google takes. The jobs
stand in \`bench/jobs.ts\`; \`bench/recorded.json\` has what each counts to at 94 and 1,000 units: \`tests/bundle/cost.test.ts\` fails
when one makes more calls, flushes, locks or extents, or over 7 % more handles or cells, when calls differ between both sizes, or when
cells or virtual time grow faster than the units. Answers come from all over the list. How long the lock is held is measured for
the acts of \`tests/faults/acts\` too, among which every public function that writes has one; \`bench/lock-limits.ts\` has the limits,
\`bench/locks.json\` the record. The whole took
${figure(seconds)} s.
`;
  return [intro, ...tables.map(asMarkdown)].join('\n').trimEnd().concat('\n');
}
