import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HistorySandbox, historySandbox } from './history-sandbox';
import { fullDisk, type Manner, mortalDisk } from './mortal-disk';

const sandbox = historySandbox();
const earlier = join(sandbox.folder, 'earlier');
const [before, after]: [Kept, Kept] = [{}, {}];
const acts: string[] = [];

type Kept = ReturnType<HistorySandbox['digests']>;

const figures = ({ digests }: HistorySandbox): Kept => digests('figures');

function goBack(): void {
  rmSync(sandbox.out, { recursive: true });
  cpSync(earlier, sandbox.out, { recursive: true });
}

/** Starts with a history of one year, and files of that year and of another. */
beforeAll(async () => {
  sandbox.putMadeUp({ office: 1, year: 2025, dispatch: 1, month: 11 });
  await sandbox.run([join(sandbox.folder, 'files'), '--page']);
  cpSync(sandbox.out, earlier, { recursive: true });
  Object.assign(before, figures(sandbox));
  sandbox.putMadeUp({ office: 1, year: 2025, dispatch: 1, month: 12 });
  sandbox.putMadeUp({ office: 1, year: 2026, dispatch: 1, month: 1 });
  const whole = mortalDisk(Number.POSITIVE_INFINITY, 'before');
  await sandbox.run([join(sandbox.folder, 'files'), '--page'], { disk: whole.disk });
  acts.push(...whole.acts);
  Object.assign(after, figures(sandbox));
});

/** Runs the command until it dies at operation number `at`. Returns the figures that are then on disk. */
async function die(at: number, manner: Manner): Promise<Kept> {
  goBack();
  const { disk, ended } = mortalDisk(at, manner);
  const run = sandbox.run([join(sandbox.folder, 'files'), '--page'], { disk });
  expect(await Promise.race([run, ended])).toBe('ended');
  return figures(sandbox);
}

/**
 * All points at which a run can die: before each operation, and halfway through each write. After
 * an operation is the same as before the next one.
 */
function* deaths(): Generator<readonly [at: number, manner: Manner]> {
  for (const [at, act] of acts.entries()) {
    yield [at, 'before'];
    if (/^(write|claim) /.test(act)) yield [at, 'half'];
  }
}

describe('a run that dies', () => {
  it('leaves the history as it was, or in its new state once all was prepared, at any act', async () => {
    const ready = acts.findIndex((act) => act.endsWith('ready'));
    expect(ready).toBeGreaterThan(4);
    expect(Object.keys(after)).toHaveLength(2);
    for (const [at, manner] of deaths()) {
      const left = await die(at, manner);
      const isReady = at > ready || (at === ready && manner === 'half');
      if (!isReady) expect(left, acts[at]).toEqual(before);
      expect(await sandbox.found(), acts[at]).toEqual(isReady ? after : before);
      expect(readFileSync(join(sandbox.out, 'history.html'), 'utf8'), acts[at]).toMatch(
        /<\/html>\n$/,
      );
    }
  });

  it('is repaired by the same command', async () => {
    for (let at = 1; at < acts.length; at += 3) {
      await die(at, 'before');
      expect(await sandbox.importFiles(), acts[at]).toMatchObject({ succeeded: true });
      expect(figures(sandbox), acts[at]).toEqual(after);
    }
  });

  it('blocks no later run of this machine, but a living run does', async () => {
    goBack();
    const { disk, acts: begun, ended } = mortalDisk(2, 'before');
    await Promise.race([sandbox.importFiles({ disk }), ended]);
    expect(begun.at(-1)).toMatch(/\.next$/);
    const beside = await sandbox.importFiles({ isAlive: () => true });
    expect(beside.sentence).toMatch(/^Đang có lệnh khác làm việc với thư mục này\..*\.at-work/s);
    expect(figures(sandbox)).toEqual(before);
    expect(await sandbox.importFiles()).toMatchObject({ sentence: '', succeeded: true });
  });
});

it('a disk that is full at any act is reported, and nothing is lost', async () => {
  const told = new Set<string>();
  for (let from = 0; from < acts.length; from += 1) {
    goBack();
    const ran = await sandbox.importFiles({ disk: fullDisk(from) });
    told.add(ran.sentence.replace(sandbox.out, '…'));
    if (ran.sentence === '') break;
    expect(ran.succeeded).toBe(false);
    expect([before, after]).toContainEqual(await sandbox.found());
  }
  expect([...told]).toEqual([
    'Đĩa đã đầy. Số liệu trong “…” vẫn như trước, không mất gì. Dọn bớt đĩa rồi chạy lại đúng lệnh này.',
    '',
  ]);
});

it('the same files twice change nothing, not even file times', async () => {
  await sandbox.importFiles();
  const kept = sandbox.digests();
  const again = await sandbox.importFiles();
  expect(again.printed.at(-1)).toMatch(/^Ghi thêm 0 dòng/);
  expect(sandbox.digests()).toEqual(kept);
});
