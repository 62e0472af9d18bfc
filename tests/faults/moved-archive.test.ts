import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { readTabRows } from '../../src/backup/page/read-tabs';
import type { ArchiveOrder } from '../../src/backup/rules/backup-view';
import { digestOfRows } from '../../src/records/backup-cells';
import { toDispatchId } from '../../src/records/dispatch';
import { asking } from '../bundle/backup-office';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, sendAll, smallList, tickAt } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
import { shows } from '../promises/shows';

shows(53);

const TABS = ['dispatches', 'tracking', 'outbox', 'log', 'periods'];
const dispatchIds = [toDispatchId('VB-001')];

/** Order that the dialog sends after reading the rows for the archive file. */
async function orderOf(google: AppsScript): Promise<ArchiveOrder> {
  const rows = await readTabRows(asking(google), { tabs: TABS, dispatchIds }, () => undefined);
  const digests = TABS.map((tab) => [tab, digestOfRows(rows.get(tab) ?? [])]);
  return { dispatchIds, fileName: 'tep.xlsx', digests: Object.fromEntries(digests) };
}

const archiving = (order: unknown): RunRequest => ({
  fn: 'archiveDispatches',
  user: owner,
  context: 'dialog-call',
  args: [order],
});

/** An office of 2025 in which the rows of the dispatches of 2024, one closed and one active, are mixed. */
function pastYear(): AppsScript {
  const google = officeWith(smallList(3));
  sendAll(google);
  google.call(owner, 'addDispatch', { ...dispatch(), number: '1500-CV/HU' });
  sendAll(google);
  google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
  tickAt(google, '2025-02-03T03:00:00Z');
  google.call(owner, 'readYear', '2024');
  google.file.sort('Theo dõi', 2, true, 3);
  return google;
}

it('archiving deletes no other row in place of one that people move, at whichever call they move it', async () => {
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
