import { writeFileSync } from 'node:fs';
import recorded from './recorded.json';
import type { Measured } from './run-jobs';

/** Names of the recorded counts of a job, in the order of `recorded.json`. */
export const RECORDED = [
  'calls',
  'flushes',
  'locks',
  'handles',
  'extents',
  'read',
  'written',
  'looked',
] as const satisfies readonly (keyof Measured)[];

export type RecordedName = (typeof RECORDED)[number];

/** Counts of a job at one size. */
export type RecordedCounts = Readonly<Record<RecordedName, number>>;

/** Numbers of units at which counts are recorded. */
export const RECORDED_AT: readonly number[] = [94, 1_000];

/** Recorded counts of a job at one size; `null` if none are recorded. */
export function recordOf({ job, units }: Measured): RecordedCounts | null {
  const all: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = recorded;
  const counts = all[job.name]?.[units];
  if (!counts) return null;
  return Object.fromEntries(RECORDED.map((name, at) => [name, counts[at]])) as RecordedCounts;
}

/** Writes the present counts to recorded.json. */
export function writeRecord(sizes: readonly (readonly Measured[])[]): void {
  const kept = sizes.filter(([first]) => RECORDED_AT.includes(first?.units ?? 0));
  const jobs = (kept[0] ?? []).map(({ job }, at) => {
    const lines = kept.flatMap((size) => {
      const one = size[at];
      return one ? [`    "${one.units}": [${RECORDED.map((key) => one[key]).join(', ')}]`] : [];
    });
    return `  ${JSON.stringify(job.name)}: {\n${lines.join(',\n')}\n  }`;
  });
  writeFileSync(new URL('recorded.json', import.meta.url), `{\n${jobs.join(',\n')}\n}\n`);
}
