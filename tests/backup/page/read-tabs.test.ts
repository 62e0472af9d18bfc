import { describe, expect, it } from 'vitest';
import type { BackupCalls } from '../../../src/backup/backup-calls';
import { readBackupRows } from '../../../src/backup/jobs/read-backup-rows';
import { readTabs } from '../../../src/backup/page/read-tabs';
import type { BackupReadOrder } from '../../../src/backup/rules/backup-view';
import { serverVia } from '../../../src/frame/server';
import { type BackupRow, digestOfRows } from '../../../src/records/backup-cells';
import type { Ports } from '../../../src/workbook/ports';
import { fakeOffice } from '../../fakes/office';

const WIDTH = 2_000;

const row = (text: string): BackupRow => [text, ...new Array<string>(WIDTH - 1).fill('')];

/** A spreadsheet with a long tab and a short one, and the server that reads it. */
function longFile() {
  const sheets = new Map([
    ['tracking', new Array<BackupRow>(1_500).fill(row('b'))],
    ['units', [row('c')]],
  ]);
  const rowsIn = (tab: string) => sheets.get(tab) ?? [];
  /** Cells that each comparison has read. */
  const compared: number[] = [];
  let onCompare = () => {};
  const { ports: office } = fakeOffice();
  const ports: Ports = {
    ...office,
    rawTabs: {
      ...office.rawTabs,
      rows: ({ key }) => sheets.get(key)?.length ?? null,
      name: ({ key }) => key,
      zone: () => 'Asia/Ho_Chi_Minh',
      read: ({ key }, first, count) => {
        compared.push((compared.pop() ?? 0) + count * WIDTH);
        const rows = rowsIn(key);
        if (first + count - 1 > rows.length) throw new Error('Beyond the last row');
        return rows.slice(first - 1, first - 1 + count);
      },
    },
  };
  const server = serverVia<BackupCalls>(async (_name, given) => {
    const order = given as BackupReadOrder;
    if (order.part === 'manifest') {
      onCompare();
      compared.push(0);
    }
    const answer = readBackupRows(ports, order);
    if (order.part === 'rows') compared.length = 0;
    return answer;
  });
  return {
    sheets,
    compared,
    /** Calls `change` before the first comparison. */
    read: (change = () => {}) => {
      onCompare = () => {
        change();
        onCompare = () => {};
      };
      return readTabs(server, () => undefined);
    },
  };
}

describe('a long file', () => {
  it('is compared in several calls, none of which reads more than two million cells', async () => {
    const file = longFile();
    const backup = await file.read();
    expect(file.compared).toHaveLength(2);
    expect(Math.max(...file.compared)).toBeLessThanOrEqual(2_000_000);
    expect(backup?.facts.tabs).toEqual(
      [...file.sheets].map(([tab, rows]) => ({
        tab,
        name: tab,
        rows: rows.length,
        headerRow: tab === 'tracking' ? 2 : 1,
      })),
    );
  });

  it.each<[string, (sheets: Map<string, BackupRow[]>) => void]>([
    ['a row of the first part changes', (sheets) => sheets.get('tracking')?.splice(9, 1, row('d'))],
    [
      'a row of the last part changes',
      (sheets) => sheets.get('tracking')?.splice(1_499, 1, row('d')),
    ],
    ['a row is added below', (sheets) => sheets.get('units')?.push(row('d'))],
    ['rows are deleted', (sheets) => sheets.get('tracking')?.splice(10, 800)],
    ['a tab is made', (sheets) => sheets.set('templates', [row('d')])],
    ['a tab is deleted', (sheets) => sheets.delete('units')],
  ])('is saved as it is in the end if %s after it was read', async (_, change) => {
    const file = longFile();
    const backup = await file.read(() => change(file.sheets));
    const saved = backup?.facts.tabs.map(({ tab }) => [
      tab,
      digestOfRows(backup.rows.get(tab) ?? []),
    ]);
    const now = [...file.sheets].map(([tab, rows]) => [tab, digestOfRows(rows)]);
    expect(new Map(saved as [string, string][])).toEqual(new Map(now as [string, string][]));
    for (const [tab, rows] of file.sheets) expect(backup?.rows.get(tab)?.length).toBe(rows.length);
  });
});
