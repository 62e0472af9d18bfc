import { formatMoment } from '../../calendar/moment';
import { packWorkbook } from '../../frame/xlsx/pack-workbook';
import type { BackupRow } from '../../records/backup-cells';
import type { BackupTabs } from '../rules/backup-view';
import type { BackupFile } from './backup-file';
import { backupSheet, backupStyles } from './backup-sheet';
import type { BackupWords } from './backup-words';

/** Workbook of a backup: a sheet that says how to put it back, and a sheet per tab, with the tab's name and places. */
export function backupWorkbook({ facts, rows }: BackupFile, words: BackupWords): Uint8Array {
  return packWorkbook({
    sheets: [aboutSheet(facts, words), ...tabSheets(facts, rows)],
    styles: backupStyles(),
  });
}

export function archiveWorkbook(tabs: BackupTabs, rows: BackupFile['rows']): Uint8Array {
  return packWorkbook({ sheets: tabSheets(tabs, rows), styles: backupStyles() });
}

function tabSheets({ tabs }: Pick<BackupTabs, 'tabs'>, rows: BackupFile['rows']) {
  return tabs
    .filter(({ tab }) => rows.has(tab))
    .map(({ tab, name, headerRow }) =>
      backupSheet(name, rows.get(tab) ?? [], tab === 'summary' ? 0 : headerRow),
    );
}

function aboutSheet(
  { at: savedAt, version, language, zone, tabs }: BackupFile['facts'],
  { about }: BackupWords,
) {
  const rows: BackupRow[] = [
    [about.title],
    ...about.putBack.map((step) => [step]),
    [''],
    [about.at, formatMoment(savedAt)],
    [about.version, version],
    [about.language, about.languages[language]],
    [about.zone, zone],
    [''],
    [about.tab, about.rows],
    ...tabs.map(({ name, rows: count }) => [name, count]),
  ];
  return backupSheet(about.sheet, rows, 0);
}
