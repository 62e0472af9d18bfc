import { writeFileSync } from 'node:fs';
import recorded from './recorded.json';
import type { Measured } from './run-jobs';

/** Names of the recorded counts of a job, in the order of `recorded.json`. */
export const RECORDED = ['calls', 'handles', 'read', 'written', 'looked'] as const;

/** Numbers of units at which counts are recorded. */
export const RECORDED_AT: readonly number[] = [94, 1_000];

/** Allowed counts of a job at one size; `null` if none are recorded. */
export function recordOf({ job, units }: Measured): readonly number[] | null {
  const all: Readonly<Record<string, Readonly<Record<string, number[]>>>> = recorded;
  return all[job.name]?.[units] ?? null;
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
