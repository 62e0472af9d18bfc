import {
  type BackupCell,
  type BackupRow,
  backupValue,
  isOwnCell,
} from '../../records/backup-cells';
import { plainText, safeText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import { presentColumns } from '../../workbook/cells/find-columns';
import { ownPlaces } from '../../workbook/cells/own-places';
import { runsOf } from '../../workbook/cells/runs-of';
import type { Tab } from '../../workbook/cells/tab';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { linkerToNewest } from './look/link-to-newest';
import { makeRows } from './make-rows';
import { headersOf } from './pick-rows';
import type { TabSheet } from './tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Texts that Sheets would convert to a number, date, truth value or formula unless the cell is plain text. */
const MAY_BE_MORE = /^['=+\-@\s＝＋－＠]|^[^\n]{0,40}\d|^(true|false|đúng|sai)$/i;

interface PutBack {
  readonly tab: Tab;
  readonly first: number;
  readonly rows: readonly BackupRow[];
  /** The sheet of Văn bản. */
  readonly dispatches: () => Sheet;
}

/**
 * A text that Sheets would convert gets an apostrophe and stays a text. If a value is not in the list of a
 * dropdown, the dropdown is removed from that cell, because it would refuse the value.
 */
export function restoreRows(
  opened: TabSheet,
  { tab, first, rows, dispatches }: PutBack,
  words: Words,
): void {
  const { sheet } = opened;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  makeRows(opened, first, rows.length, words);
  opened.ensureColumns(width);
  const headers = tab.key === 'summary' ? [] : headersOf(sheet, tab);
  const columns = presentColumns(tab, headers);
  const isText = ({ key }: { key: string }) => tab.columns[key]?.codec.format === 'text';
  const texts = new Set(columns.filter(isText).map(({ place }) => place));
  for (const run of runsOf(ownPlaces(tab, headers).filter((place) => place < width))) {
    const formats = rows.map((row) => run.map((place) => formatOf(row[place])));
    sheet.getRange(first, (run[0] ?? 0) + 1, rows.length, run.length).setNumberFormats(formats);
  }
  for (const { key, place } of columns) {
    const vocabulary = tab.columns[key]?.codec.vocabulary;
    if (vocabulary) clearRules(sheet, { tab, first, rows }, place, words.choices[vocabulary]);
  }
  const values = rows.map((row, down) =>
    Array.from({ length: width }, (_, place) =>
      written(row[place] ?? '', first + down > tab.headerRow && texts.has(place)),
    ),
  );
  sheet.getRange(first, 1, rows.length, width).setValues(values);
  if (tab.newest === '' || first > tab.headerRow) return;
  const listed = () => headersOf(dispatches(), dispatchesTab);
  linkerToNewest({ words, dispatches: listed })(opened, { tab, headers: headersOf(sheet, tab) });
}

/** Unformatted cells report `0.###############`. `General` keeps a restored cell unformatted. */
function formatOf(cell: BackupCell | undefined): string {
  const format = cell !== undefined && isOwnCell(cell) ? cell.format : '';
  return format === '' || format === '0.###############' ? 'General' : format;
}

function clearRules(
  sheet: Sheet,
  { tab, first, rows }: Omit<PutBack, 'dispatches'>,
  place: number,
  labels: Readonly<Record<string, string>>,
): void {
  const listed = new Set<unknown>(['', ...Object.values(labels)]);
  const unlisted = rows.flatMap((row, down) => {
    const at = first + down;
    return at > tab.headerRow && !listed.has(backupValue(row[place] ?? '')) ? [at] : [];
  });
  for (const run of runsOf(unlisted)) {
    sheet.getRange(run[0] ?? 0, place + 1, run.length, 1).clearDataValidations();
  }
}

function written(cell: BackupCell, isText: boolean): string | number | boolean {
  if (isOwnCell(cell) && cell.formula !== '') return cell.formula;
  const value = backupValue(cell);
  if (typeof value === 'object') return value.serial;
  if (typeof value !== 'string') return value;
  if (isText || (isOwnCell(cell) && cell.format === '@')) return safeText(plainText(value));
  return MAY_BE_MORE.test(value) ? `'${value}` : value;
}
