import { digestOfRows } from '../../records/backup-cells';
import type { Ports } from '../../workbook/ports';
import type { BackupManifest, BackupPart, BackupReadOrder } from '../rules/backup-view';
import { archivedPart } from './archive-rows';
import { backupPart, tabsNamed } from './backup-parts';

/** Gives what a dialog wants of the file: some of its rows, or the digest of each tab. Reads only. */
export function readBackupRows(ports: Ports, order: BackupReadOrder): BackupPart | BackupManifest {
  if (order.part === 'marks') return marksOf(ports, order.tabs);
  return order.dispatches.length > 0 ? archivedPart(ports, order) : rowsPart(ports, order);
}

/** Digests every tab as it stands; one that is missing is left out. */
function marksOf(ports: Ports, keys: readonly string[]): BackupManifest {
  const { rawTabs: keeper, clock, version } = ports;
  const tabs = tabsNamed(ports, keys).flatMap((tab) => {
    const rows = keeper.rows(tab);
    if (rows === null) return [];
    const digest = digestOfRows(keeper.read(tab, 1, rows));
    return [{ tab: tab.key, name: keeper.name(tab), rows, headerRow: tab.headerRow, digest }];
  });
  return { version, language: ports.language(), zone: keeper.zone(), at: clock.now(), tabs };
}

/** Reads rows from a place on, over as many tabs as fit into one answer. */
function rowsPart(ports: Ports, order: BackupReadOrder & { part: 'rows' }): BackupPart {
  const tabs = tabsNamed(ports, order.tabs);
  const counts = new Map(tabs.map((tab) => [tab, ports.rawTabs.rows(tab) ?? 0]));
  const part = backupPart(tabs, order.from, (tab) => ({
    count: counts.get(tab) ?? 0,
    read: (first, count) => ports.rawTabs.read(tab, first, count),
  }));
  return { ...part, rows: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}
