import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HistoryDesk, historyDesk } from './history-desk';
import { fullDisk, type Manner, mortalDisk } from './mortal-disk';

const desk = historyDesk();
const earlier = join(desk.folder, 'earlier');
const [before, after]: [Kept, Kept] = [{}, {}];
const acts: string[] = [];

type Kept = ReturnType<HistoryDesk['kept']>;

const figures = ({ kept }: HistoryDesk): Kept => kept('figures');

function goBack(): void {
  rmSync(desk.out, { recursive: true });
  cpSync(earlier, desk.out, { recursive: true });
}

/** A history with a year, and files of that year and of another. */
beforeAll(async () => {
  desk.putMadeUp({ office: 1, year: 2025, dispatch: 1, month: 11 });
  await desk.run([join(desk.folder, 'files'), '--page']);
  cpSync(desk.out, earlier, { recursive: true });
  Object.assign(before, figures(desk));
  desk.putMadeUp({ office: 1, year: 2025, dispatch: 1, month: 12 });
  desk.putMadeUp({ office: 1, year: 2026, dispatch: 1, month: 1 });
  const whole = mortalDisk(Number.POSITIVE_INFINITY, 'before');
  await desk.run([join(desk.folder, 'files'), '--page'], { disk: whole.disk });
  acts.push(...whole.acts);
  Object.assign(after, figures(desk));
});

/** Runs until the run ends at an act, and gives the figures that stand there. */
async function die(at: number, manner: Manner): Promise<Kept> {
  goBack();
  const { disk, ended } = mortalDisk(at, manner);
  const run = desk.run([join(desk.folder, 'files'), '--page'], { disk });
  expect(await Promise.race([run, ended])).toBe('ended');
  return figures(desk);
}

/** Where a run can end: before each act (after it is before the next), and with half of what an act writes. */
function* deaths(): Generator<readonly [at: number, manner: Manner]> {
  for (const [at, act] of acts.entries()) {
    yield [at, 'before'];
    if (/^(write|claim) /.test(act)) yield [at, 'half'];
  }
}

describe('a run that dies', () => {
  it('at whichever act leaves the history as it was, or as it was to be once all was prepared', async () => {
    const ready = acts.findIndex((act) => act.endsWith('ready'));
    expect(ready).toBeGreaterThan(4);
    expect(Object.keys(after)).toHaveLength(2);
    for (const [at, manner] of deaths()) {
      const left = await die(at, manner);
      const isReady = at > ready || (at === ready && manner === 'half');
      if (!isReady) expect(left, acts[at]).toEqual(before);
      expect(await desk.found(), acts[at]).toEqual(isReady ? after : before);
      expect(readFileSync(join(desk.out, 'history.html'), 'utf8'), acts[at]).toMatch(/<\/html>\n$/);
    }
  });

  it('is made good by the same command', async () => {
    for (let at = 1; at < acts.length; at += 3) {
      await die(at, 'before');
      expect(await desk.take(), acts[at]).toMatchObject({ isWell: true });
      expect(figures(desk), acts[at]).toEqual(after);
    }
  });

  it('in this machine stands in nobody’s way, but while it lives it does', async () => {
    goBack();
    const { disk, acts: begun, ended } = mortalDisk(2, 'before');
    await Promise.race([desk.take({ disk }), ended]);
    expect(begun.at(-1)).toMatch(/\.next$/);
    const beside = await desk.take({ isAlive: () => true });
    expect(beside.sentence).toMatch(/^Đang có lệnh khác làm việc với thư mục này\..*\.at-work/s);
    expect(figures(desk)).toEqual(before);
    expect(await desk.take()).toMatchObject({ sentence: '', isWell: true });
  });
});

it('a disk that is full at whichever act is said in a sentence, and nothing is lost', async () => {
  const told = new Set<string>();
  for (let from = 0; from < acts.length; from += 1) {
    goBack();
    const ran = await desk.take({ disk: fullDisk(from) });
    told.add(ran.sentence.replace(desk.out, '…'));
    if (ran.sentence === '') break;
    expect(ran.isWell).toBe(false);
    expect([before, after]).toContainEqual(await desk.found());
  }
  expect([...told]).toEqual([
    'Đĩa đã đầy. Số liệu trong “…” vẫn như trước, không mất gì. Dọn bớt đĩa rồi chạy lại đúng lệnh này.',
    '',
  ]);
});

it('the same files twice change nothing, not even the days of the files', async () => {
  await desk.take();
  const kept = desk.kept();
  const again = await desk.take();
  expect(again.printed.at(-1)).toMatch(/^Ghi thêm 0 dòng/);
  expect(desk.kept()).toEqual(kept);
});
