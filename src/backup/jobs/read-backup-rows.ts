import type { Ports } from '../../workbook/ports';
import type { BackupPart, BackupReadOrder, BackupTabs } from '../rules/backup-view';
import { archivedPart } from './archive-rows';
import { backupPart, differingTabs, tabsNamed } from './backup-parts';

export function readBackupRows(ports: Ports, order: BackupReadOrder): BackupPart | BackupTabs {
  if (order.part === 'manifest') return backupTabs(ports, order);
  return order.dispatchIds.length > 0 ? archivedPart(ports, order) : rowsPart(ports, order);
}

function backupTabs(
  ports: Ports,
  { tabs: keys, parts }: BackupReadOrder & { part: 'manifest' },
): BackupTabs {
  const { rawTabs, clock, version } = ports;
  const tabs = tabsNamed(ports, keys).flatMap((tab) => {
    const rows = rawTabs.rows(tab);
    if (rows === null) return [];
    return [{ tab: tab.key, name: rawTabs.name(tab), rows, headerRow: tab.headerRow }];
  });
  const differing = differingTabs(ports, parts);
  const [language, zone] = [ports.language(), rawTabs.zone()];
  return { version, language, zone, at: clock.now(), tabs, differing };
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
