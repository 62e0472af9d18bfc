import type { Words } from '../../words/words';
import { missingColumns, presentColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';
import type { Mended } from '../../workbook/ports';
import { colourRules } from './colour-rules';
import { findSheet } from './find-sheet';
import { clip, formatColumns, type NewColumns, setDropdowns } from './format-columns';
import { headersOf } from './pick-rows';
import { prepareSummary } from './prepare-summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8eef7';

/**
 * Makes the tabs and columns that are missing, in their order, each with headers, widths, frozen rows,
 * dropdowns, number formats, notes and a warning before the add-on's own cells are changed. What is there
 * already stays as people have made it. Beside rows only columns are made that a later schema brought: an empty
 * one would take the place of what the rows had; while one is missing no dropdown is put back, since its header may have
 * been written over another column. Gives what each tab lacked, those that lacked nothing left out.
 */
export function prepareTabs(
  file: Spreadsheet,
  { tabs, schema }: { tabs: readonly Tab[]; schema: number },
  words: Words,
): Mended[] {
  const mended = tabs.map((tab, index) => {
    const found = findSheet(file, tab.key);
    const sheet = found ?? file.insertSheet(words.tabs[tab.key].name, index);
    if (!found && tab.key === 'summary') prepareSummary(sheet);
    if (!found && tab.key !== 'summary') sheet.setFrozenRows(tab.headerRow);
    const headers = headersOf(sheet, tab);
    clipHidden(sheet, { tab, headers }, words);
    const hasRows = found !== null && sheet.getLastRow() > tab.headerRow;
    const missing = missingColumns(tab, headers, words);
    const columns = missing.filter((key) => !hasRows || Number(tab.columns[key]?.since) > schema);
    const isWhole = columns.length === missing.length;
    const dropdowns = isWhole ? restoreDropdowns(sheet, { tab, headers }, words) : [];
    if (columns.length > 0)
      addColumns(sheet, { tab, columns, width: sheet.getLastColumn() }, words);
    return { tab: tab.key, isNew: !found, columns, dropdowns };
  });
  removeBlankSheet(file, tabs, words);
  return mended.filter(
    ({ isNew, columns, dropdowns }) => isNew || columns.length + dropdowns.length > 0,
  );
}

/** Clips the hidden columns of a tab that an earlier version has laid out, judged by the first row below the headers. */
function clipHidden(
  sheet: Sheet,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
  words: Words,
): void {
  const hidden = presentColumns(tab, headers, words).filter(({ key }) => tab.columns[key]?.hidden);
  if (hidden.length === 0) return;
  const { CLIP } = SpreadsheetApp.WrapStrategy;
  const row = sheet.getRange(tab.headerRow + 1, 1, 1, headers.length);
  const [wraps = []] = row.getWrapStrategies();
  for (const { place } of hidden) if (wraps[place] !== CLIP) clip(sheet, tab, place + 1);
}

/** Gives columns back the dropdown that was deleted or pasted over, judged by the first row below the headers. */
function restoreDropdowns(
  sheet: Sheet,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
  words: Words,
): string[] {
  const wanted = presentColumns(tab, headers, words).filter(
    ({ key }) => tab.columns[key]?.codec.vocabulary,
  );
  if (wanted.length === 0) return [];
  const [rules = []] = sheet.getRange(tab.headerRow + 1, 1, 1, headers.length).getDataValidations();
  const lost = wanted.filter(({ place }) => !rules[place]);
  for (const { key, place } of lost) {
    setDropdowns(sheet, { tab, first: place + 1, keys: [key] }, words);
  }
  return lost.map(({ key }) => key);
}

/** Makes columns of ours to the right of so many others. */
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
  const rules = colourRules(sheet, { tab, keys, first }, words);
  if (rules.length > 0) {
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
  }
  writeHeaders(sheet, { tab, first, keys }, words);
}

/**
 * Takes away what a run that died has left right of the last header: a column's header is written last, so what lies
 * there is of columns that are about to be made once more.
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

/** Writes headers side by side, of columns of ours by key, others as they are; people are warned before they change them. */
export function writeHeaders(sheet: Sheet, { tab, first, keys }: NewColumns, words: Words): void {
  const { headers } = words.tabs[tab.key];
  const notes: Readonly<Record<string, Readonly<Record<string, string>>>> = words.notes;
  const cells = sheet.getRange(tab.headerRow, first, 1, keys.length);
  cells.protect().setDescription(words.errors.guarded).setWarningOnly(true);
  cells
    .setNotes([keys.map((key) => notes[tab.key]?.[key] ?? '')])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setValues([keys.map((key) => headers[key] ?? key)]);
}

/** A new spreadsheet has one blank sheet; it goes once the ten tabs stand. */
function removeBlankSheet(file: Spreadsheet, tabs: readonly Tab[], words: Words): void {
  const ours = tabs.map(({ key }) => words.tabs[key].name);
  const blank = file
    .getSheets()
    .find(
      (sheet) => /^(Sheet|Trang tính) ?1$/.test(sheet.getName()) && !ours.includes(sheet.getName()),
    );
  if (blank && blank.getLastRow() === 0) file.deleteSheet(blank);
}
