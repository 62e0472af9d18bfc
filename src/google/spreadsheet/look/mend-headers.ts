import type { Words } from '../../../words/words';
import { missingColumns, presentColumns } from '../../../workbook/cells/find-columns';
import type { HeaderLook } from '../../../workbook/cells/likely-columns';
import { isDataRow } from '../../../workbook/cells/row-above';
import type { Tab } from '../../../workbook/cells/tab';
import type { CellReader } from '../cell-values';
import { foldColumns, isFolded } from './fold-columns';
import { leadsToNewest } from './lead-to-newest';
import { writeHeaders } from './prepare-tabs';
import { rowBelow } from './row-below';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows below the headers that are looked at to tell what a column holds. */
const LOOKED_AT = 300;

/** A tab without columns of its own. */
const BARE: HeaderLook = { isRaised: false, isRight: true, headers: [], rows: [], offers: [] };

/**
 * Looks where the headers of a tab stand and what stands below them, and puts them back where they belong when they
 * stand in another row, or a row of data has got above them; null where nothing stands in the tab. Where no header is
 * missing only so many rows are read.
 */
export function lookAtHeaders(
  sheet: Sheet,
  tab: Tab,
  { read, words }: { read: CellReader; words: Words },
): HeaderLook | null {
  const { headerRow } = tab;
  if (Object.keys(tab.columns).length === 0) return BARE;
  const data = sheet.getDataRange();
  const [height, width] = [data.getNumRows(), data.getNumColumns()];
  let lines = sheet.getSheetValues(1, 1, Math.min(height, headerRow + LOOKED_AT), width);
  if (height * width === 1 && lines.join('') === '') return null;
  const textsIn = (row: number) => (lines[row - 1] ?? []).map(String);
  const isWhole = missingColumns(tab, textsIn(headerRow), words).length === 0;
  if (!isWhole && height > lines.length) lines = sheet.getSheetValues(1, 1, height, width);
  const from = isWhole ? headerRow : headerRowIn(tab, lines, words);
  const headers = textsIn(from);
  const isRaised =
    from !== headerRow ||
    lines.slice(0, headerRow - 1).some((cells) => isDataRow(tab, headers, cells, words));
  const rows = () => lines.slice(from, from + LOOKED_AT).map((cells) => cells.map(read));
  if (isWhole && !isRaised) {
    const lacking = rowBelow(sheet, { tab, headers }, words);
    // A tab without rows may lack its last looks: the set-up that made it may have died.
    const isLaidOut =
      height > headerRow || (isFolded(sheet, tab) && leadsToNewest(sheet, { tab, headers }, words));
    const isRight = isLaidOut && Object.values(lacking).every((columns) => columns.length === 0);
    return { isRaised, isRight, headers, rows: rows(), offers: [] };
  }
  if (isRaised && height > lines.length) lines = sheet.getSheetValues(1, 1, height, width);
  const [rules = []] = sheet
    .getRange(Math.min(from + 1, sheet.getMaxRows()), 1, 1, headers.length)
    .getDataValidations();
  if (isRaised) raiseHeaders(sheet, { tab, from, lines, headers }, words);
  return {
    isRaised,
    isRight: false,
    headers,
    rows: rows(),
    offers: rules.map((rule: Rule | null) => (rule ? String(rule.getCriteriaValues()[0]) : '')),
  };
}

/** Tells whether a row is more than the line above headers, which stands in the first cell. */
function holdsMore([, ...others]: readonly unknown[]): boolean {
  return others.some((cell) => cell !== '');
}

/** Finds the row that holds most headers, at least half of them; else where they belong. */
function headerRowIn(tab: Tab, lines: readonly (readonly unknown[])[], words: Words): number {
  const counts = lines.map((cells) => presentColumns(tab, cells.map(String), words).length);
  const most = Math.max(2, ...counts, Object.keys(tab.columns).length / 2);
  return counts[tab.headerRow - 1] === most
    ? tab.headerRow
    : counts.indexOf(most) + 1 || tab.headerRow;
}

/** What a sheet holds, and the row that its headers stand in. */
interface Slid {
  readonly tab: Tab;
  readonly from: number;
  readonly lines: readonly (readonly unknown[])[];
  readonly headers: readonly string[];
}

/**
 * Writes headers where they belong, on rows of their own above all others, and then takes away the row in which they
 * stood, the line above it and what was inserted there blank.
 */
function raiseHeaders(sheet: Sheet, { tab, from, lines, headers: keys }: Slid, words: Words): void {
  const { headerRow } = tab;
  // It would end on a row of data, once that of the headers is taken away.
  sheet.getFilter()?.remove();
  sheet.insertRowsBefore(1, headerRow);
  sheet.getRange(1, 1, headerRow, sheet.getMaxColumns()).clear().clearDataValidations();
  writeHeaders(sheet, { tab, first: 1, keys }, words);
  let below = headerRow + 1;
  lines.forEach((cells, index) => {
    const [first] = cells;
    const at = index + 1;
    const isLine = !holdsMore(cells) && (first === '' ? at < from : headerRow > 1);
    if (isLine && first !== '') sheet.getRange(1, 1).setValue(first);
    if (isLine || at === from) sheet.deleteRow(below);
    else below += 1;
  });
  sheet.setFrozenRows(headerRow);
  foldColumns(sheet, tab, words);
}
