import { digestOfRows } from '../../records/backup-cells';
import type { Ports } from '../../workbook/ports';
import type { BackupManifest, BackupPart, BackupReadOrder } from '../rules/backup-view';
import { archivedPart } from './archive-rows';
import { backupPart, tabsNamed } from './backup-parts';

export function readBackupRows(ports: Ports, order: BackupReadOrder): BackupPart | BackupManifest {
  if (order.part === 'manifest') return manifestOf(ports, order.tabs);
  return order.dispatchIds.length > 0 ? archivedPart(ports, order) : rowsPart(ports, order);
}

function manifestOf(ports: Ports, keys: readonly string[]): BackupManifest {
  const { rawTabs, clock, version } = ports;
  const tabs = tabsNamed(ports, keys).flatMap((tab) => {
    const rows = rawTabs.rows(tab);
    if (rows === null) return [];
    const digest = digestOfRows(rawTabs.read(tab, 1, rows));
    return [{ tab: tab.key, name: rawTabs.name(tab), rows, headerRow: tab.headerRow, digest }];
  });
  return { version, language: ports.language(), zone: rawTabs.zone(), at: clock.now(), tabs };
}

/** `rows` is the number of rows in all tabs of the order. */
function rowsPart(ports: Ports, order: BackupReadOrder & { part: 'rows' }): BackupPart {
  const tabs = tabsNamed(ports, order.tabs);
  const counts = new Map(tabs.map((tab) => [tab, ports.rawTabs.rows(tab) ?? 0]));
  const part = backupPart(tabs, order.from, (tab) => ({
    count: counts.get(tab) ?? 0,
    read: (first, count) => ports.rawTabs.read(tab, first, count),
  }));
  return { ...part, rows: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}
