import { describe, expect, it, vi } from 'vitest';
import { cellsInLines, longestLock } from '../../bench/counts';
import { JOBS } from '../../bench/jobs';
import { type RecordedName, recordOf } from '../../bench/recorded';
import { regressionsIn } from '../../bench/regressions';
import type { Measured } from '../../bench/run-jobs';
import type { JournalEntry } from '../../local/services/world/journal-entry';
import type { Cell } from '../../src/workbook/cells/cell';
import type { TabReader } from '../../src/workbook/tab-ports';
import { unitsTab } from '../../src/workbook/tabs/units-tab';

const entry = (name: string, given: Partial<JournalEntry>) =>
  ({ name, args: '', start: 0, cost: 0, size: 0, ...given }) as JournalEntry;

describe('what the bench counts', () => {
  it('includes the longest time that the lock is held', () => {
    const journal = [
      entry('Lock.tryLock', { start: 0, cost: 50 }),
      entry('Lock.releaseLock', { start: 100, cost: 50 }),
      entry('Lock.tryLock', { start: 1_000, cost: 50 }),
      entry('Lock.releaseLock', { start: 4_000, cost: 50 }),
    ];
    expect(longestLock(journal)).toBe(3_000);
    expect(longestLock([])).toBe(0);
  });

  it('includes the cells of single rows and columns, which are all used', () => {
    const read = (args: string, size: number) => entry('Sheet.getSheetValues', { args, size });
    const journal = [read('3, 1, 1, 47', 47), read('4, 1, 300, 1', 300), read('4, 1, 300, 47', 9)];
    expect(cellsInLines(journal)).toBe(347);
  });

  describe('a job compared with its record', () => {
    const [job] = JOBS.filter(({ name }) => name === 'claim, send and mark 50 letters');
    /** Measurement of the job as recorded, with one of its counts changed. */
    function at(units: number, name?: RecordedName, change = (count: number) => count): Measured {
      const one = { job, units, virtual: units, lock: 0 } as Measured;
      const counts = recordOf(one);
      if (!counts) throw new Error(`Nothing is recorded at ${units} units`);
      return { ...one, ...counts, ...(name && { [name]: change(counts[name]) }) };
    }

    it.each(['calls', 'flushes', 'locks', 'extents'] as const)(
      'fails with one more of its %s',
      (name) => {
        const more = (units: number) => at(units, name, (count) => count + 1);
        expect(regressionsIn(at(94), at(1_000))).toEqual([]);
        expect(regressionsIn(more(94), at(1_000))).toHaveLength(1);
        expect(regressionsIn(at(94), more(1_000))).toHaveLength(1);
      },
    );

    it.each(['handles', 'read', 'written', 'looked'] as const)(
      'fails with 10 %% more of its %s, but not with the share that a new column adds',
      (name) => {
        const more = (units: number, share: number) =>
          at(units, name, (count) => Math.ceil(count * share));
        expect(regressionsIn(more(94, 1.1), at(1_000))).toHaveLength(1);
        expect(regressionsIn(at(94), more(1_000, 1.1))).toHaveLength(1);
        expect(regressionsIn(more(94, 1.06), more(1_000, 1.06))).toEqual([]);
      },
    );

    it('fails if it writes although nothing was written before', () => {
      const [idle] = JOBS.filter(({ name }) => name === 'idle tick');
      const one = { ...at(94), job: idle } as Measured;
      const nothing = { ...one, ...recordOf(one) } as Measured;
      expect(regressionsIn(nothing, nothing)).toEqual([]);
      expect(regressionsIn({ ...nothing, written: 1 }, nothing)).toEqual([
        'idle tick, 94 units: written 1, 0 are recorded',
      ]);
    });

    it('fails if its time grows faster than the units', () => {
      expect(regressionsIn(at(94), { ...at(1_000), virtual: 10_000 })).toHaveLength(1);
    });
  });
});

describe('the cells that a run uses', () => {
  const workbook = {
    read: () => ({ headers: ['a', 'b', 'c'], rows: [{ at: 2, cells: ['1', '2', '3'] }] }),
  } as unknown as TabReader;
  /** Loads the recorder again with empty counts, as each run does. */
  const load = () => {
    vi.resetModules();
    return import('../../bench/looked-at/watch');
  };
  /** Counts the cells of a row whose values `look` uses. */
  async function counted(
    look: (cells: readonly Cell[], of: Awaited<ReturnType<typeof load>>) => void,
  ) {
    const of = await load();
    const [row] = of.watchedWorkbook(workbook).read(unitsTab).rows;
    look(row?.cells ?? [], of);
    return (await load()).lookedAt();
  }

  it('are those whose value is read, each once', async () => {
    expect(await counted(() => {})).toBe(0);
    expect(await counted((cells) => void [cells[1], cells[1], cells[2], cells[9]])).toBe(2);
    expect(await counted((cells) => void cells.map(String))).toBe(3);
  });

  it('are not those that are only copied, until the copy is read', async () => {
    type Copy = Record<string, unknown>;
    expect(await counted((cells, { spread }) => void spread({}, cells))).toBe(0);
    expect(await counted((cells, { spread }) => void (spread({}, cells) as Copy)['1'])).toBe(1);
    expect(
      await counted(
        (cells, { spread }) => void (spread(spread({}, cells), { 1: 'x' }) as Copy)['1'],
      ),
    ).toBe(0);
    expect(await counted((cells, { rest }) => void (rest(cells, ['0']) as Copy)['2'])).toBe(1);
  });
});
