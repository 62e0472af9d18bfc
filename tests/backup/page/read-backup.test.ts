import { describe, expect, it } from 'vitest';
import { backupWorkbook } from '../../../src/backup/page/backup-workbook';
import { readBackup } from '../../../src/backup/page/read-backup';
import { digestOfRows } from '../../../src/records/backup-cells';
import { backupDialog } from '../../../src/words/vi/pages/backup-dialog';

/** Bytes of a backup with one row in each tab, given by key and name. */
function backupOf(tabs: Readonly<Record<string, string>>): Uint8Array {
  const rows = [['a']];
  const manifest = {
    ...{
      version: '1.1.1',
      language: 'vi' as const,
      at: '2026-01-02T08:00',
      zone: 'Asia/Ho_Chi_Minh',
    },
    tabs: Object.entries(tabs).map(([tab, name]) => ({
      ...{ tab, name, rows: 1, headerRow: 1, digest: digestOfRows(rows) },
    })),
  };
  const file = { manifest, rows: new Map(Object.keys(tabs).map((tab) => [tab, rows])) };
  return backupWorkbook(file, backupDialog);
}

describe('a backup of an earlier version', () => {
  it('is read without a tab that this version no longer has, which is named', () => {
    const read = readBackup(backupOf({ units: 'Đơn vị', subordinates: 'Cấp dưới' }));
    expect(read).toMatchObject({ ok: true, left: ['Cấp dưới'] });
    expect(read.ok && read.file.manifest.tabs.map(({ tab }) => tab)).toEqual(['units']);
  });
});
