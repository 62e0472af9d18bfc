import { pick } from '../../records/pick';
import { readRows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { frozenOf } from '../../workbook/tabs/frozen-row';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import type { BackupPart, BackupReadOrder, BackupTabs, FiguresPart } from '../rules/backup-view';
import { FIGURES_DISPATCH } from '../rules/figures-csv';
import { archivedPart, gridOf } from './archive-rows';
import { backupPart, differingTabs, tabsNamed } from './backup-parts';

export function readBackupRows(
  ports: Ports,
  order: BackupReadOrder,
): BackupPart | BackupTabs | FiguresPart {
  if (order.part === 'manifest') return backupTabs(ports, order);
  if (order.part === 'figures') return figuresPart(ports, order);
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

/** The next part of the closed figures of whole dispatches and of blocks, without those of single units. */
function figuresPart(ports: Ports, { from }: BackupReadOrder & { part: 'figures' }): FiguresPart {
  const words = ports.words();
  const order = { part: 'rows', tabs: [periodsTab.key], from, dispatchIds: [] } as const;
  const { pieces, next, rows } = rowsPart(ports, order);
  const [headers = []] = ports.rawTabs.read(periodsTab, periodsTab.headerRow, 1);
  const frozen = pieces.flatMap((piece) => {
    const grid = { ...gridOf(periodsTab, headers, piece), isPart: true };
    const read = rowsOf(readRows(periodsTab, grid, words));
    return read.map(frozenOf).filter(({ level }) => level !== 'unit');
  });
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map((row) =>
    pick(dispatchOf(row), FIGURES_DISPATCH),
  );
  return { frozen, dispatches, next, rows };
}
