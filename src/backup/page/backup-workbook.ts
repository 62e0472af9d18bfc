import { momentText } from '../../calendar/moment';
import { packWorkbook } from '../../frame/xlsx/pack-workbook';
import type { BackupRow } from '../../records/backup-cells';
import type { BackupManifest } from '../rules/backup-view';
import { type BackupFile, FORMAT, MARKS_PART, rowsPart } from './backup-file';
import { backupSheet, backupStyles } from './backup-sheet';
import type { BackupWords } from './backup-words';

/**
 * Writes a backup as a workbook: a sheet that says what it is, a sheet for each tab to be read, and beside them the
 * tabs as they are put back, with formulas and number formats of people's own columns.
 */
export function backupWorkbook({ marks, rows }: BackupFile, words: BackupWords): Uint8Array {
  const own = Object.fromEntries(
    marks.tabs.map(({ tab }) => [rowsPart(tab), JSON.stringify(rows[tab] ?? [])]),
  );
  return packWorkbook({
    sheets: [aboutSheet(marks, words), ...tabSheets(marks, rows)],
    styles: backupStyles(),
    own: { [MARKS_PART]: JSON.stringify({ format: FORMAT, ...marks }), ...own },
  });
}

/** Writes an archive as a workbook, a sheet for each tab of which it holds rows. */
export function archiveWorkbook(marks: BackupManifest, rows: BackupFile['rows']): Uint8Array {
  return packWorkbook({ sheets: tabSheets(marks, rows), styles: backupStyles() });
}

function tabSheets({ tabs }: BackupManifest, rows: BackupFile['rows']) {
  return tabs
    .filter(({ tab }) => rows[tab] !== undefined)
    .map(({ tab, name, headerRow }) =>
      backupSheet(name, rows[tab] ?? [], tab === 'summary' ? 0 : headerRow),
    );
}

function aboutSheet({ at, version, language, zone, tabs }: BackupManifest, { about }: BackupWords) {
  const rows: BackupRow[] = [
    [about.title],
    [about.keepAsIs],
    [about.at, momentText(at)],
    [about.version, version],
    [about.language, about.languages[language]],
    [about.zone, zone],
    [''],
    [about.tab, about.rows, about.digest],
    ...tabs.map(({ name, rows: count, digest }) => [name, count, digest]),
  ];
  return backupSheet(about.sheet, rows, 0);
}
