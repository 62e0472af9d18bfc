import { writeFileSync } from 'node:fs';
import { dist } from '../tests/bundle/built';
import type { Act } from '../tests/faults/acts/act';
import { ALL_ACTS } from '../tests/faults/acts/all-acts';
import { type OfficeSize, officeOf } from '../tests/faults/acts/offices';
import { perform } from '../tests/faults/loop/perform';
import { longestLock } from './counts';
import { LOCK_SIZES, type LockSize, type Locks, nameOf, RECORDED_LOCKS } from './lock-limits';
import { runJobs } from './run-jobs';
import { figure, type Table } from './table';

/** Measures the longest lock of every act and job at some sizes. */
export async function locksAt(sizes: readonly LockSize[]): Promise<Locks> {
  const locks: Record<string, Record<string, number>> = {};
  for (const size of sizes) {
    const note = (name: string, ms: number) => {
      locks[name] = { ...locks[name], [nameOf(size)]: ms };
    };
    for (const act of actsOf(size.units)) {
      if (size.only?.includes(act.name) ?? true) note(act.name, await lockOf(act, size));
    }
    if (size.only) continue;
    for (const { job, lock } of runJobs(size.units, size)) note(job.name, lock);
  }
  return locks;
}

/** Acts of offices of that size. One of them brings its own number of units. */
export const actsOf = (units: number): readonly Act[] =>
  ALL_ACTS.filter(({ office }) => office !== 'sixty' || units === 60);

/**
 * Longest time for which one of an act's runs holds the lock, in virtual milliseconds. Throws if nothing ran, or if a run
 * failed or was refused.
 */
export async function lockOf(act: Act, size: OfficeSize): Promise<number> {
  const { google, saved } = officeOf(act.office, (await act.build?.()) ?? dist, size);
  google.restore(saved);
  const { reports } = await perform(act, google);
  for (const { result, error } of reports) {
    const { done } = (result ?? {}) as { done?: boolean };
    if (error || done === false)
      throw new Error(`${act.name}: ${error?.message ?? JSON.stringify(result)}`);
  }
  if (reports.length === 0) throw new Error(`${act.name}: nothing ran`);
  return Math.max(...reports.map(({ journal }) => longestLock(journal)));
}

/** Table of the longest locks, with those above their limit marked. */
export function lockTable(locks: Locks): Table {
  const sizes = LOCK_SIZES.filter((size) =>
    Object.values(locks).some((bySize) => bySize[nameOf(size)] !== undefined),
  );
  return {
    title: 'Longest time under the lock, virtual ms',
    note: 'Units × dispatches. Whoever else wants it waits 10 s, and a unit’s page tries for some 90 s. ✗: above the limit of that size in `bench/lock-limits.ts`.',
    head: ['act or job', ...sizes.map(nameOf)],
    rows: Object.entries(locks).map(([name, bySize]) => [
      name,
      ...sizes.map((size) => {
        const ms = bySize[nameOf(size)];
        if (ms === undefined) return '';
        return `${ms > (size.most ?? Number.POSITIVE_INFINITY) ? '✗ ' : ''}${figure(ms)}`;
      }),
    ]),
  };
}

/** Writes measured locks to locks.json. Those of other sizes stay. */
export function writeLocks(locks: Locks): void {
  const lines = Object.entries(locks).map(([name, bySize]) => {
    const all = { ...RECORDED_LOCKS[name], ...bySize };
    const inOrder = LOCK_SIZES.map((size) => all[nameOf(size)] ?? 'null');
    return `  ${JSON.stringify(name)}: [${inOrder.join(', ')}]`;
  });
  writeFileSync(new URL('locks.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}
