import { formatMoment } from '../../calendar/moment';
import { packWorkbook } from '../../frame/xlsx/pack-workbook';
import type { BackupRow } from '../../records/backup-cells';
import type { BackupManifest, BackupTabs } from '../rules/backup-view';
import { type BackupFile, FORMAT, MANIFEST_PART, tabPart } from './backup-file';
import { backupSheet, backupStyles } from './backup-sheet';
import type { BackupWords } from './backup-words';

/**
 * Workbook of a backup: a sheet about the backup, a readable sheet per tab, and JSON parts for the restore.
 * Only the JSON parts have the formulas and number formats of the office's own columns.
 */
export function backupWorkbook({ manifest, rows }: BackupFile, words: BackupWords): Uint8Array {
  const tabParts = Object.fromEntries(
    manifest.tabs.map(({ tab }) => [tabPart(tab), JSON.stringify(rows.get(tab) ?? [])]),
  );
  return packWorkbook({
    sheets: [aboutSheet(manifest, words), ...tabSheets(manifest, rows)],
    styles: backupStyles(),
    customParts: { [MANIFEST_PART]: JSON.stringify({ format: FORMAT, ...manifest }), ...tabParts },
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
  { at: savedAt, version, language, zone, tabs }: BackupManifest,
  { about }: BackupWords,
) {
  const rows: BackupRow[] = [
    [about.title],
    [about.keepAsIs],
    [about.at, formatMoment(savedAt)],
    [about.version, version],
    [about.language, about.languages[language]],
    [about.zone, zone],
    [''],
    [about.tab, about.rows, about.digest],
    ...tabs.map(({ name, rows: count, digest }) => [name, count, digest]),
  ];
  return backupSheet(about.sheet, rows, 0);
}
