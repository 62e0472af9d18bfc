import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { readRows } from '../../src/keep/page/read-tabs';
import type { ArchiveOrder, KeepView } from '../../src/keep/rules/keep-view';
import { digestOfRows } from '../../src/records/kept-cells';
import { dispatch } from '../bundle/dispatch';
import { asking } from '../bundle/keep-desk';
import { officeWith, owner, sendAll, smallList, tickAt } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';

shows(53);

const TABS = ['directives', 'tracking', 'outbox', 'log', 'periods'];
const directives = ['VB-001'];

/** What the dialog orders once it has read the rows for the file. */
async function orderOf(google: AppsScript): Promise<ArchiveOrder> {
  const rows = await readRows(asking(google), { tabs: TABS, directives }, () => undefined);
  const digests = TABS.map((tab) => [tab, digestOfRows(rows[tab] ?? [])]);
  return { directives, fileName: 'tep.xlsx', digests: Object.fromEntries(digests) };
}

/** The calls of a run that may leave something behind. */
const strikable = (journal: readonly { call: number; name: string }[]) =>
  journal.filter(({ name }) => /set|delete|insert|flush/i.test(name));

const archiving = (order: unknown): RunRequest => ({
  fn: 'archiveDirectives',
  user: owner,
  context: 'dialog-call',
  args: [order],
});

/** An office of 2025 whose dispatches of 2024, one closed and one open, lie among one another. */
function pastYear(dist?: string): AppsScript {
  const google = officeWith(smallList(3), dist ? { dist } : {});
  sendAll(google);
  google.call(owner, 'addDirective', { ...dispatch(), number: '1500-CV/HU' });
  sendAll(google);
  google.call(owner, 'changeDirective', { directive: 'VB-001', state: 'closed' });
  tickAt(google, '2025-02-03T03:00:00Z');
  google.file.sort('Theo dõi', 2, true, 3);
  return google;
}

/** What stands in the tabs: the log and the moments of a closing apart, which tell when it was done. */
const stands = (google: AppsScript) => ({
  tracking: rowsOf(google, 'tracking').filter(({ key }) => key !== ''),
  outbox: rowsOf(google, 'outbox').map(({ id }) => id),
  periods: rowsOf(google, 'periods').map(({ period, level, units }) => [period, level, units]),
  directives: rowsOf(google, 'directives').map(({ id, archivedOn }) => [id, archivedOn]),
  aboutIt: rowsOf(google, 'log').filter(({ directive }) => directive === 'VB-001').length,
  saysSo:
    rowsOf(google, 'log').filter(({ detail = '' }) => detail.includes('Đã lưu trữ')).length > 0,
});

/** Tells whether the dialog offers to archive what is left of the dispatch. */
const isOffered = (google: AppsScript) => {
  const view = dialogViewOf(google.press(owner, words.menu.keepFile)) as unknown as KeepView;
  return view.archivable.some(({ id }) => directives.includes(id));
};

/**
 * Kills an archiving after every data call, archives what the dialog says is left, and names the calls after which it
 * differs: all of them, or the first only.
 */
async function killed(google: AppsScript, upTo = Number.POSITIVE_INFINITY): Promise<string[]> {
  const saved = google.save();
  const order = await orderOf(google);
  const { journal } = google.run(archiving(order));
  const done = JSON.stringify(stands(google));
  const wrong: string[] = [];
  for (const { call, name } of strikable(journal)) {
    if (wrong.length >= upTo) break;
    google.restore(saved);
    google.run({ ...archiving(order), faultAt: call, kind: 'kill-after' });
    google.advance(10 * 60_000, { missed: [0, 1] });
    if (isOffered(google)) google.run(archiving(await orderOf(google)));
    if (JSON.stringify(stands(google)) !== done) wrong.push(`${call} ${name}`);
  }
  return wrong;
}

it('an archive is finished by archiving what is left, after whichever call it dies', async () => {
  expect(await killed(pastYear())).toEqual([]);
});

it('would freeze no figures if rows went before their closing', async () => {
  const dist = await mutated([
    'keep/jobs/archive-directives.ts',
    'freezeFigures(ports, office, chosen);',
    'takeOut(ports, new Set(order.directives), office); freezeFigures(ports, office, chosen);',
  ]);
  expect(await killed(pastYear(dist), 1)).toHaveLength(1);
});

it('deletes no row in the stead of one that people have moved, at whichever call they move it', async () => {
  const google = pastYear();
  const saved = google.save();
  const order = await orderOf(google);
  const { journal } = google.run(archiving(order));
  const keys = (tab: 'tracking' | 'outbox') =>
    rowsOf(google, tab)
      .map(({ key, id }) => key ?? id)
      .filter((key) => key !== '')
      .sort();
  const done = JSON.stringify([keys('tracking'), keys('outbox')]);
  const wrong: string[] = [];
  for (const { call, name } of journal.filter(({ kind }) => kind === 'data')) {
    google.restore(saved);
    google.run({ ...archiving(order), faultAt: call, kind: 'sort', tab: 'Theo dõi', row: 3 });
    google.run(archiving(await orderOf(google)));
    const left = JSON.stringify([keys('tracking'), keys('outbox')]);
    if (left !== done) wrong.push(`${call} ${name}`);
  }
  expect(wrong).toEqual([]);
});
