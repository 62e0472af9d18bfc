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
import { leadToNewest } from './look/lead-to-newest';
import { makeRows } from './make-rows';
import { headersOf } from './pick-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Texts that a cell which is no plain text would take for a number, a date, a truth value or a formula. */
const MAY_BE_MORE = /^['=+\-@\s＝＋－＠]|^[^\n]{0,40}\d|^(true|false|đúng|sai)$/i;

/** Rows to be put back at their place. */
interface PutBack {
  readonly tab: Tab;
  readonly first: number;
  readonly rows: readonly BackupRow[];
}

/**
 * Puts rows back at their place with one write, and one more for the number formats of each run of columns of people's
 * own. Texts stay texts: with an apostrophe where the cell would take them for something else. A word that is in no
 * dropdown stood there all the same, so its cell loses the dropdown, which would refuse it.
 */
export function putBackRows(sheet: Sheet, { tab, first, rows }: PutBack, words: Words): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  makeRows(sheet, first, rows.length);
  makeColumns(sheet, width);
  const headers = tab.key === 'summary' ? [] : headersOf(sheet, tab);
  const columns = presentColumns(tab, headers, words);
  const isText = ({ key }: { key: string }) => tab.columns[key]?.codec.format === 'text';
  const texts = new Set(columns.filter(isText).map(({ place }) => place));
  for (const run of runsOf(ownPlaces(tab, headers, words).filter((place) => place < width))) {
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
  if (tab.newest && first <= tab.headerRow) leadToNewest(sheet, tab, words);
}

function makeColumns(sheet: Sheet, columns: number): void {
  const narrow = columns - sheet.getMaxColumns();
  if (narrow > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), narrow);
}

/** A cell in which no format was set gives one all the same; put back as such it would be one that is set. */
function formatOf(cell: BackupCell | undefined): string {
  const format = cell !== undefined && isOwnCell(cell) ? cell.format : '';
  return format === '' || format === '0.###############' ? 'General' : format;
}

function clearRules(
  sheet: Sheet,
  { tab, first, rows }: PutBack,
  place: number,
  labels: Readonly<Record<string, string>>,
): void {
  const offered = new Set<unknown>(['', ...Object.values(labels)]);
  const odd = rows.flatMap((row, down) => {
    const at = first + down;
    return at > tab.headerRow && !offered.has(backupValue(row[place] ?? '')) ? [at] : [];
  });
  for (const run of runsOf(odd)) {
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
