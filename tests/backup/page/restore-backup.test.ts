import { expect, it } from 'vitest';
import type { BackupCalls } from '../../../src/backup/backup-calls';
import type { BackupFile } from '../../../src/backup/page/backup-file';
import { restoreBackup } from '../../../src/backup/page/restore-backup';
import type { RestoreOrder } from '../../../src/backup/rules/backup-view';
import { serverVia } from '../../../src/frame/server';
import { digestOfRows } from '../../../src/records/backup-cells';

/** A tab of `count` equal rows, each of `width` cells. */
const tabOf = (tab: string, count: number, width: number) => {
  const row = new Array<string>(width).fill('a');
  return { tab, rows: new Array<readonly string[]>(count).fill(row) };
};

/** Restores the tabs, and returns the orders that the server got. */
async function ordersOf(...tabs: readonly ReturnType<typeof tabOf>[]): Promise<RestoreOrder[]> {
  const orders: RestoreOrder[] = [];
  const server = serverVia<BackupCalls>(async (_name, order) => {
    orders.push(order as RestoreOrder);
    return { done: true, message: '' };
  });
  const file: BackupFile = {
    manifest: {
      version: '1',
      language: 'vi',
      zone: 'Asia/Ho_Chi_Minh',
      at: '2026-01-02T08:00',
      tabs: tabs.map(({ tab, rows }) => ({
        tab,
        name: tab,
        headerRow: 1,
        rows: rows.length,
        digest: digestOfRows(rows),
      })),
    } as BackupFile['manifest'],
    rows: new Map(tabs.map(({ tab, rows }) => [tab, rows])),
  };
  await restoreBackup(server, file, () => undefined);
  return orders;
}

const partsIn = (orders: readonly RestoreOrder[]) =>
  orders.flatMap((order) => ('parts' in order ? order.parts : []));

it('a small file is checked by the last call, each tab to its end', async () => {
  const orders = await ordersOf(tabOf('tracking', 40, 50), tabOf('units', 1, 20));
  expect(orders.map(({ step }) => step)).toEqual(['begin', 'rows', 'end']);
  expect(partsIn(orders)).toMatchObject([
    { tab: 'tracking', first: 1, last: null },
    { tab: 'units', first: 1, last: null },
  ]);
});

it('a large file is checked by several calls, and every row once', async () => {
  const tracking = tabOf('tracking', 60_000, 50);
  const orders = await ordersOf(tracking, tabOf('units', 10, 20));
  expect(orders.map(({ step }) => step).filter((step) => step !== 'rows')).toEqual([
    'begin',
    'check',
    'end',
  ]);
  expect(partsIn(orders)).toMatchObject([
    {
      tab: 'tracking',
      first: 1,
      last: 40_000,
      digest: digestOfRows(tracking.rows.slice(0, 40_000)),
    },
    {
      tab: 'tracking',
      first: 40_001,
      last: null,
      digest: digestOfRows(tracking.rows.slice(40_000)),
    },
    { tab: 'units', first: 1, last: null },
  ]);
});
