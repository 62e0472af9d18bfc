import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { readTabRows } from '../../src/backup/page/read-tabs';
import type { ArchiveOrder } from '../../src/backup/rules/backup-view';
import { digestOfRows } from '../../src/records/backup-cells';
import { toDispatchId } from '../../src/records/dispatch';
import type { TabKey } from '../../src/records/tab-key';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { asking } from '../bundle/backup-office';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, sendAll, smallList, tickAt } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
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
  // The letters that are archived come last
  const letters = rowsOf(google, 'outbox').map((_, at) => at);
  google.file.orderRows(words.tabs.outbox.name, 2, letters.reverse());
  return google;
}

/** What is there after archiving with a disturbance by people before each call about a tab that is hit. */
async function* disturbed(tab: TabKey, act: (google: AppsScript) => void) {
  const google = pastYear();
  const order = await orderOf(google);
  const saved = google.save();
  const { journal } = google.run(archiving(order));
  for (const { call, name } of journal.filter((one) => one.tab === words.tabs[tab].name)) {
    google.restore(saved);
    google.run({ ...archiving(order), at: { [call]: () => act(google) } });
    yield { google, name: `${call} ${name}` };
  }
}

it('archiving counts all letters, at whichever call people insert rows above them', async () => {
  const wrong: string[] = [];
  const { name: outbox } = words.tabs.outbox;
  for await (const { google, name } of disturbed('outbox', ({ file }) =>
    file.insertRow(outbox, 2, 2),
  )) {
    const letters = rowsOf(google, 'outbox').filter(({ id }) => id !== '');
    if (google.properties.script?.letters !== String(letters.length)) wrong.push(name);
  }
  expect(wrong).toEqual([]);
});

it('archiving names a row of Theo dõi that it puts back although a person has deleted it', async () => {
  const wrong: string[] = [];
  const { name: tracking } = words.tabs.tracking;
  let putBack = 0;
  const deleted = 'VB-002/PN-001';
  const placeOf = (google: AppsScript) =>
    rowsOf(google, 'tracking').findIndex(({ key }) => key === deleted);
  for await (const { google, name } of disturbed('tracking', (one) =>
    one.file.deleteRow(tracking, placeOf(one) + trackingTab.headerRow + 1),
  )) {
    const isBack = placeOf(google) >= 0;
    if (isBack) putBack += 1;
    if (isBack && !rowsOf(google, 'log').some(({ detail }) => detail?.includes(deleted)))
      wrong.push(name);
  }
  expect(wrong).toEqual([]);
  expect(putBack).toBeGreaterThan(0);
});

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
