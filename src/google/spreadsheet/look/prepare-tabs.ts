import type { TabKey } from '../../../records/tab-key';
import { HIDDEN_TABS } from '../../../words/menu-lines';
import { withTabPaths } from '../../../words/named-tabs';
import type { Words } from '../../../words/words';
import { missingColumns, presentColumns } from '../../../workbook/cells/find-columns';
import { mayBeMissing, withHeadersOf } from '../../../workbook/cells/new-columns';
import { runsOf } from '../../../workbook/cells/runs-of';
import { headerNames, type Tab } from '../../../workbook/cells/tab';
import type { RepairedTab } from '../../../workbook/tab-ports';
import { dispatchesTab } from '../../../workbook/tabs/dispatches-tab';
import { HEAD_ROWS } from '../../../workbook/tabs/summary-sheet';
import { TABS } from '../../../workbook/tabs/tabs';
import { growing } from '../cell-count';
import { makeRows } from '../make-rows';
import { headersOf } from '../pick-rows';
import { fitColumns, sheetInserter, type TabSheet } from '../tab-sheet';
import type { TabSheets } from '../tab-sheets';
import { colourRules } from './colour-rules';
import { foldColumns } from './fold-columns';
import {
  formatColumns,
  guard,
  isAllGuarded,
  type NewColumns,
  setDropdowns,
} from './format-columns';
import { formulaRules, isFormulaRule, isInFormulaRules } from './formula-rules';
import { linkerToNewest } from './link-to-newest';
import { lostDropdowns } from './lost-dropdowns';
import { isSummaryPrepared, prepareSummary } from './prepare-summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8eef7';

/**
 * Creates missing tabs and columns, and restores lost dropdowns and, in a tab without rows, its filter and
 * link; a tab that gets columns of a later version gets its link too, and one brought in from a file its whole look. Changes no other existing part, because people may have changed it. In a tab with rows, adds only
 * columns that the file may lack: an empty column would hide that the rows have lost their values. Restores no
 * dropdown while a column is missing, because its header may have been written over another one. Does not read
 * the tabs in `complete`. Returns each other tab with its headers.
 */
export function prepareTabs(
  file: Spreadsheet,
  { sheets, tabs, complete, fileColumns, onNewTab }: Prepared,
  words: Words,
): (RepairedTab & { readonly headers: readonly string[] })[] {
  const due = tabs.filter(({ key }) => !complete.has(key));
  const insert = sheetInserter(file);
  const mended = due.map((tab) => {
    const found = sheets.find(tab.key);
    if (!found) onNewTab(tab.key);
    const opened = found ?? insert(tab, TABS.indexOf(tab), words);
    sheets.add(tab.key, opened);
    return { opened, tab, ...mendTab(opened, { tab, fileColumns }, words) };
  });
  // The link of Theo dõi refers to the columns of Văn bản, a later tab.
  const dispatches = () =>
    mended.find(({ tab }) => tab.key === 'dispatches')?.headers ??
    headersOf(sheets.open('dispatches', words).sheet, dispatchesTab);
  const link = linkerToNewest({ words, dispatches });
  for (const { opened, tab, isLinkDue, headers } of mended)
    if (isLinkDue) link(opened, { tab, headers });
  removeBlankSheet(file);
  return mended.map(({ tab: { key }, isNew, columns, dropdowns, headers }) => ({
    tab: key,
    isNew,
    columns,
    dropdowns,
    headers,
  }));
}

interface Prepared {
  readonly sheets: TabSheets;
  readonly tabs: readonly Tab[];
  readonly complete: ReadonlySet<TabKey>;
  readonly fileColumns: number;
  /** Called before each new tab is made. */
  readonly onNewTab: (tab: TabKey) => void;
}

function mendTab(
  opened: TabSheet,
  { tab, fileColumns }: { tab: Tab; fileColumns: number },
  words: Words,
) {
  const { sheet, isNew } = opened;
  const headers = isNew ? [] : headersOf(sheet, tab);
  const lastRow = isNew ? 0 : sheet.getLastRow();
  const hasRows = lastRow > tab.headerRow;
  // An interrupted run may have left a tab that has nothing but its name.
  if (lastRow < tab.headerRow) arrangeTab(opened, tab, words);
  const missing = missingColumns(tab, headers);
  const columns = missing.filter((key) => !hasRows || mayBeMissing(tab.columns[key], fileColumns));
  const isWhole = columns.length === missing.length;
  const { isBare, lost } = mendLook(opened, { tab, headers, lastRow, isWhole }, words);
  const width = headers.length;
  const names: Readonly<Record<string, string>> = headerNames(tab, words);
  const all = [...headers, ...columns.map((key) => names[key] ?? key)];
  if (columns.length > 0) addColumns(opened, { tab, columns, width, headers }, words);
  if (!hasRows || isBare) foldColumns(opened, tab, all);
  const isLinkDue = tab.newest !== '' && isWhole && (!hasRows || isBare || columns.length > 0);
  return { isLinkDue, isNew, columns, dropdowns: lost.map(({ key }) => key), headers: all };
}

interface ToMend {
  readonly tab: Tab;
  readonly headers: readonly string[];
  readonly lastRow: number;
  /** False if the tab lacks columns that are not made. */
  readonly isWhole: boolean;
}

/** Returns the columns that lacked their dropdown, and whether the tab lacked its whole look. */
function mendLook(opened: TabSheet, { tab, headers, lastRow, isWhole }: ToMend, words: Words) {
  const { sheet } = opened;
  if (opened.isNew || !isWhole) return { isBare: false, lost: [] };
  const isBare = lacksLook(sheet, { tab, headers }, words);
  if (isBare) makeRows(opened, Math.max(lastRow, HEAD_ROWS) + 1, 1, words);
  const lost = lostDropdowns(sheet, { tab, headers });
  if (isBare) dressTab(opened, tab, headers, words);
  else
    for (const { key, place } of lost)
      setDropdowns(opened, { tab, first: place + 1, keys: [key] }, words);
  return { isBare, lost };
}

function arrangeTab(opened: TabSheet, tab: Tab, words: Words): void {
  const { sheet } = opened;
  if (!opened.isNew && sheet.getLastRow() === 0) {
    fitColumns(sheet, tab, opened.columns());
    opened.forgetSize();
  }
  if (tab.key === 'summary') {
    prepareSummary(opened);
    sheet.getRange(1, 1).setValue(words.summary.begin);
  } else sheet.setFrozenRows(tab.headerRow);
  if (tab.key in HIDDEN_TABS) sheet.hideSheet();
}

/** True if a tab with headers has none of the add-on's warnings: it was brought in from a file, which does not hold them. */
export function lacksLook(
  sheet: Sheet,
  { tab, headers }: { readonly tab: Tab; readonly headers: readonly string[] },
  { errors }: Words,
): boolean {
  if (tab.key === 'summary') return !isSummaryPrepared(sheet);
  if (presentColumns(tab, headers).length === 0) return false;
  const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return !found.some((protection) => protection.getDescription() === errors.guarded);
}

/** Gives a tab that has its headers and rows, but not its look, the look of a new one. */
function dressTab(opened: TabSheet, tab: Tab, headers: readonly string[], words: Words): void {
  const { sheet } = opened;
  if (tab.key === 'summary') {
    prepareSummary(opened);
    return;
  }
  const keys = new Map(presentColumns(tab, headers).map(({ key, place }) => [place, key]));
  const runs = runsOf([...keys.keys()].sort((one, other) => one - other)).map(
    ([first = 0, ...others]): NewColumns => ({
      tab,
      first: first + 1,
      keys: [first, ...others].map((place) => keys.get(place) ?? ''),
    }),
  );
  for (const run of runs) {
    formatColumns(opened, run, words);
    writeHeaders(sheet, run, words, isAllGuarded(tab, run.keys));
  }
  sheet.setConditionalFormatRules([
    ...runs.flatMap((run) => colourRules(opened, run, words)),
    ...formulaRules(opened, tab, headers),
  ]);
  sheet.setFrozenRows(tab.headerRow);
  if (tab.key in HIDDEN_TABS) sheet.hideSheet();
}

interface AddedColumns {
  readonly tab: Tab;
  readonly columns: readonly string[];
  readonly width: number;
  readonly headers: readonly string[];
}

/** Inserts columns of a tab after column `width`. `headers` are the headers of the first `width` columns. */
export function addColumns(
  opened: TabSheet,
  { tab, columns: keys, width, headers }: AddedColumns,
  words: Words,
): void {
  const added = { tab, first: width + 1, keys };
  const cells = () => keys.length * opened.rows();
  const file = () => opened.sheet.getParent();
  growing(file, cells, words, () => opened.ensureColumns(width + keys.length));
  if (!opened.isNew) forgetHalfMade(opened.sheet, added.first, words);
  formatColumns(opened, added, words);
  addRules(opened, added, { headers: headers.slice(0, width), words });
  writeHeaders(opened.sheet, added, words, isAllGuarded(tab, keys));
  if (!opened.isNew) putBackHeaders(opened, tab, headers.slice(0, width), words);
}

/**
 * If a person inserted columns meanwhile, the new headers are above cells of the last columns: puts their own headers back
 * and throws a user-facing Error.
 */
function putBackHeaders(
  { sheet }: TabSheet,
  tab: Tab,
  before: readonly string[],
  { errors }: Words,
): void {
  const now = headersOf(sheet, tab);
  const lost = before.filter((header) => !now.includes(header));
  if (lost.length === 0) return;
  sheet.getRange(tab.headerRow, before.length + 1, 1, lost.length).setValues([lost]);
  throw new Error(errors.busy);
}

function addRules(
  opened: TabSheet,
  added: NewColumns,
  { headers, words }: { headers: readonly string[]; words: Words },
): void {
  const { tab, keys } = added;
  const colours = colourRules(opened, added, words);
  const changesFormulas = keys.some((key) => isInFormulaRules(tab, key));
  if (colours.length === 0 && !changesFormulas) return;
  const earlier = opened.isNew ? [] : opened.sheet.getConditionalFormatRules();
  const kept = changesFormulas ? earlier.filter((rule) => !isFormulaRule(rule)) : earlier;
  const formulas = changesFormulas
    ? formulaRules(opened, tab, withHeadersOf(tab, headers, keys))
    : [];
  opened.sheet.setConditionalFormatRules([...kept, ...colours, ...formulas]);
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
 * in the language of `words`; other texts are written as they are. `isGuarded`: the cells have the warning already.
 */
export function writeHeaders(
  sheet: Sheet,
  { tab, first, keys }: NewColumns,
  words: Words,
  isGuarded = false,
): void {
  const headers = headerNames(tab, words);
  const cells = sheet.getRange(tab.headerRow, first, 1, keys.length);
  if (!isGuarded) guard(cells, words);
  cells
    .setNotes([
      keys.map((key) => withTabPaths(tab.columns[key]?.note?.[words.language] ?? '', words.menu)),
    ])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setValues([keys.map((key) => headers[key] ?? key)]);
}

/** Names of the first sheet of a new spreadsheet. */
const FIRST_SHEET = ['Sheet1', 'Sheet 1', 'Trang tính1', 'Trang tính 1'];

/** Deletes the blank sheet of a new spreadsheet, once it has others. */
function removeBlankSheet(file: Spreadsheet): void {
  for (const name of FIRST_SHEET) {
    const first = file.getSheetByName(name);
    if (first?.getLastRow() === 0) file.deleteSheet(first);
  }
}
