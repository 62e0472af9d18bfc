import { momentText } from '../../calendar/moment';
import { packWorkbook } from '../../frame/xlsx/pack-workbook';
import type { KeptRow } from '../../records/kept-cells';
import type { KeptMarks } from '../rules/keep-view';
import type { KeepWords } from './keep-words';
import { FORMAT, type KeptFile, MARKS_PART, rowsPart } from './kept-file';
import { keptSheet, keptStyles } from './kept-sheet';

/**
 * Writes a backup as a workbook: a sheet that says what it is, a sheet for each tab to be read, and beside them the
 * tabs as they are put back, with formulas and number formats of people's own columns.
 */
export function backupWorkbook({ marks, rows }: KeptFile, words: KeepWords): Uint8Array {
  const own = Object.fromEntries(
    marks.tabs.map(({ tab }) => [rowsPart(tab), JSON.stringify(rows[tab] ?? [])]),
  );
  return packWorkbook({
    sheets: [aboutSheet(marks, words), ...tabSheets(marks, rows)],
    styles: keptStyles(),
    own: { [MARKS_PART]: JSON.stringify({ format: FORMAT, ...marks }), ...own },
  });
}

/** Writes an archive as a workbook, a sheet for each tab of which it holds rows. */
export function archiveWorkbook(marks: KeptMarks, rows: KeptFile['rows']): Uint8Array {
  return packWorkbook({ sheets: tabSheets(marks, rows), styles: keptStyles() });
}

function tabSheets({ tabs }: KeptMarks, rows: KeptFile['rows']) {
  return tabs
    .filter(({ tab }) => rows[tab] !== undefined)
    .map(({ tab, name, headerRow }) =>
      keptSheet(name, rows[tab] ?? [], tab === 'summary' ? 0 : headerRow),
    );
}

function aboutSheet({ at, version, language, zone, tabs }: KeptMarks, { about }: KeepWords) {
  const rows: KeptRow[] = [
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
  return keptSheet(about.sheet, rows, 0);
}
