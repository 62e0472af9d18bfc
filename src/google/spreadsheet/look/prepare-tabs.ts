import type { TabKey } from '../../../records/tab-key';
import type { Words } from '../../../words/words';
import { missingColumns } from '../../../workbook/cells/find-columns';
import { mayBeMissing, withHeadersOf } from '../../../workbook/cells/new-columns';
import { headerNames, type Tab } from '../../../workbook/cells/tab';
import type { RepairedTab } from '../../../workbook/tab-ports';
import { findSheet } from '../find-sheet';
import { headersOf } from '../pick-rows';
import { colourRules } from './colour-rules';
import { foldColumns } from './fold-columns';
import { formatColumns, guard, type NewColumns, setDropdowns } from './format-columns';
import { linkToNewest } from './link-to-newest';
import { lostDropdowns } from './lost-dropdowns';
import { prepareSummary } from './prepare-summary';
import { isUnaskedRule, unaskedRules } from './unasked-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8eef7';

/**
 * Creates missing tabs and columns, and restores lost dropdowns and, in a tab without rows, its filter and
 * link. Changes no other existing part, because people may have changed it. In a tab with rows, adds only
 * columns that the file may lack: an empty column would hide that the rows have lost their values. Restores no
 * dropdown while a column is missing, because its header may have been written over another one. Does not read
 * the tabs in `complete`.
 */
export function prepareTabs(
  file: Spreadsheet,
  {
    tabs,
    complete,
    fileColumns,
  }: { tabs: readonly Tab[]; complete: ReadonlySet<TabKey>; fileColumns: number },
  words: Words,
): RepairedTab[] {
  const mended = tabs.flatMap((tab, index) =>
    complete.has(tab.key) ? [] : [mendTab(file, { tab, index, fileColumns }, words)],
  );
  removeBlankSheet(file, tabs);
  return mended.filter(
    ({ isNew, columns, dropdowns }) => isNew || columns.length + dropdowns.length > 0,
  );
}

function mendTab(
  file: Spreadsheet,
  { tab, index, fileColumns }: { tab: Tab; index: number; fileColumns: number },
  words: Words,
): RepairedTab {
  const found = findSheet(file, tab.key);
  const sheet = found ?? insertTab(file, { tab, index }, words);
  const headers = headersOf(sheet, tab);
  const hasRows = found !== null && sheet.getLastRow() > tab.headerRow;
  const missing = missingColumns(tab, headers);
  const columns = missing.filter((key) => !hasRows || mayBeMissing(tab.columns[key], fileColumns));
  const isWhole = columns.length === missing.length;
  const lost = isWhole ? lostDropdowns(sheet, { tab, headers }) : [];
  for (const { key, place } of lost)
    setDropdowns(sheet, { tab, first: place + 1, keys: [key] }, words);
  if (columns.length > 0) addColumns(sheet, { tab, columns, width: sheet.getLastColumn() }, words);
  if (tab.newest && isWhole && !hasRows) linkToNewest(sheet, tab, words);
  if (!hasRows) foldColumns(sheet, tab);
  return { tab: tab.key, isNew: !found, columns, dropdowns: lost.map(({ key }) => key) };
}

function insertTab(
  file: Spreadsheet,
  { tab, index }: { tab: Tab; index: number },
  words: Words,
): Sheet {
  const sheet = file.insertSheet(words.tabs[tab.key].name, index);
  if (tab.key === 'summary') {
    prepareSummary(sheet);
    sheet.getRange(1, 1).setValue(words.summary.begin);
  } else sheet.setFrozenRows(tab.headerRow);
  return sheet;
}

/** Adds columns of a tab to the right of the first `width` columns. */
export function addColumns(
  sheet: Sheet,
  { tab, columns: keys, width }: { tab: Tab; columns: readonly string[]; width: number },
  words: Words,
): void {
  const first = width + 1;
  const short = first + keys.length - 1 - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  forgetHalfMade(sheet, first, words);
  formatColumns(sheet, { tab, first, keys }, words);
  addRules(sheet, { tab, keys, first }, words);
  writeHeaders(sheet, { tab, first, keys }, words);
}

function addRules(sheet: Sheet, { tab, keys, first }: NewColumns, words: Words): void {
  const colours = colourRules(sheet, { tab, keys, first }, words);
  const isAboutStage = keys.some((key) => tab.columns[key]?.stage);
  if (colours.length === 0 && !isAboutStage) return;
  const earlier = sheet.getConditionalFormatRules();
  const kept = isAboutStage ? earlier.filter((rule) => !isUnaskedRule(rule)) : earlier;
  const before = isAboutStage && first > 1 ? headersOf(sheet, tab).slice(0, first - 1) : [];
  const greys = isAboutStage ? unaskedRules(sheet, tab, withHeadersOf(tab, before, keys)) : [];
  sheet.setConditionalFormatRules([...kept, ...colours, ...greys]);
}

/**
 * Removes protections and rules that an interrupted run left to the right of the last header. Headers are
 * written last, so these belong to columns that are about to be created again.
 */
function forgetHalfMade(sheet: Sheet, first: number, { errors }: Words): void {
  const isBeyond = (range: GoogleAppsScript.Spreadsheet.Range) => range.getColumn() >= first;
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const isOurs = ['', errors.guarded].includes(protection.getDescription());
    if (isOurs && isBeyond(protection.getRange())) protection.remove();
  }
  const rules = sheet.getConditionalFormatRules();
  const kept = rules.filter((rule) => !rule.getRanges().every(isBeyond));
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
}

/**
 * Writes adjacent headers, with a warning before people change them. Keys of the tab's columns become headers
 * in the language of `words`; other texts are written as they are.
 */
export function writeHeaders(sheet: Sheet, { tab, first, keys }: NewColumns, words: Words): void {
  const headers = headerNames(tab, words);
  const cells = sheet.getRange(tab.headerRow, first, 1, keys.length);
  guard(cells, words);
  cells
    .setNotes([keys.map((key) => tab.columns[key]?.note?.[words.language] ?? '')])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setValues([keys.map((key) => headers[key] ?? key)]);
}

/** Deletes the blank sheet of a new spreadsheet once all tabs exist. */
function removeBlankSheet(file: Spreadsheet, { length }: readonly Tab[]): void {
  const sheets = file.getSheets();
  const named = () => sheets.find((sheet) => /^(Sheet|Trang tính) ?1$/.test(sheet.getName()));
  const blank = sheets.length > length && named();
  if (blank && blank.getLastRow() === 0) file.deleteSheet(blank);
}
