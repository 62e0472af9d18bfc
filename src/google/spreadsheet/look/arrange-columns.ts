import { say } from '../../../texts/say';
import type { Words } from '../../../words/words';
import { presentColumns } from '../../../workbook/cells/find-columns';
import { runsOf } from '../../../workbook/cells/runs-of';
import type { Tab } from '../../../workbook/cells/tab';
import { columnMoves, columnNames, type TabLook } from '../../../workbook/writing/column-moves';
import { headersOf } from '../pick-rows';
import { foldColumns, unfoldColumns } from './fold-columns';
import { below, clip, guard } from './format-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tells how the columns of a tab look; throws the sentence for people where merged cells keep columns together. */
export function lookOf(sheet: Sheet, tab: Tab, words: Words): TabLook {
  const headers = headersOf(sheet, tab);
  const merged = sheet
    .getRange(1, 1, sheet.getMaxRows(), headers.length)
    .getMergedRanges()
    .find((range) => range.getNumColumns() > 1);
  if (merged) {
    const braces = { tab: words.tabs[tab.key].name, cells: merged.getA1Notation() };
    throw new Error(say(words.keep.merged, braces));
  }
  const [wraps = []] = sheet.getRange(tab.headerRow + 1, 1, 1, headers.length).getWrapStrategies();
  return {
    columns: columnNames(tab, headers, words).map((name, at) => [
      name,
      sheet.getColumnWidth(at + 1),
      Number(sheet.isColumnHiddenByUser(at + 1)),
      Number(wraps[at] === SpreadsheetApp.WrapStrategy.CLIP),
    ]),
    frozen: sheet.getFrozenColumns(),
    filtered: sheet.getFilter() !== null,
  };
}

/**
 * Moves the columns of a tab into the order of a look and gives them theirs. What warns people before they change cells of
 * ours is made anew, since nobody says what becomes of a protection of which a part is moved.
 */
export function arrangeColumns(sheet: Sheet, tab: Tab, look: TabLook, words: Words): void {
  unfoldColumns(sheet);
  unguard(sheet, tab, words);
  moveColumns(sheet, tab, look, words);
  const present = presentColumns(tab, headersOf(sheet, tab), words);
  for (const { key, place } of present) giveLook(sheet, tab, { key, column: place + 1 }, look);
  for (const cells of oursIn(sheet, tab, words)) guard(cells, words);
  if (look.frozen === null) {
    foldColumns(sheet, tab, words);
    return;
  }
  sheet.setFrozenColumns(look.frozen);
  if (!look.filtered) sheet.getFilter()?.remove();
}

/**
 * Moves whole columns. The line above the headers stands in the first cell and stays there.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#moveColumns(Range,Integer)
 */
function moveColumns(sheet: Sheet, tab: Tab, { columns }: TabLook, words: Words): void {
  const names = columnNames(tab, headersOf(sheet, tab), words);
  const order = columns.map(([name]) => name);
  const moves = columnMoves(tab, names, order);
  const line = sheet.getRange(1, 1);
  const said = line.getValue();
  const hasLine = moves.length > 0 && tab.headerRow > 1;
  if (hasLine) line.setValue('');
  for (const { at, count, before } of moves) {
    sheet.moveColumns(sheet.getRange(1, at + 1, 1, count), before + 1);
  }
  if (hasLine) line.setValue(said);
}

function giveLook(
  sheet: Sheet,
  tab: Tab,
  { key, column }: { key: string; column: number },
  { columns, frozen }: TabLook,
): void {
  const [, width, hidden, clipped] = columns.find(([name]) => name === key) ?? [];
  const declared = tab.columns[key];
  if (width === undefined || !declared) return;
  sheet.setColumnWidth(column, width);
  if (hidden) sheet.hideColumns(column);
  else sheet.showColumns(column);
  if (!declared.folded) return;
  if (frozen === null) clip(sheet, { tab, column: declared, at: column });
  else if (!clipped) below(sheet, tab, column).setWrap(true);
}

/**
 * Takes away what warns people before they change cells of ours; also what has no text yet, because the run that made it
 * has died, and so would refuse people.
 */
function unguard(sheet: Sheet, tab: Tab, words: Words): void {
  const ours = oursIn(sheet, tab, words).map((cells) => cells.getA1Notation());
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const text = protection.getDescription();
    const isUnfinished = text === '' && ours.includes(protection.getRange().getA1Notation());
    if (text === words.errors.guarded || isUnfinished) protection.remove();
  }
}

/** The cells before whose change people are warned: headers, and what only the add-on writes. */
function oursIn(sheet: Sheet, tab: Tab, words: Words): GoogleAppsScript.Spreadsheet.Range[] {
  const present = presentColumns(tab, headersOf(sheet, tab), words);
  const guarded = present.filter(({ key }) => tab.columns[key]?.guarded);
  const stretches = (columns: typeof present) => runsOf(columns.map(({ place }) => place + 1));
  return [
    ...stretches(present).map((run) => sheet.getRange(tab.headerRow, run[0] ?? 1, 1, run.length)),
    ...stretches(guarded).map((run) => below(sheet, tab, run[0] ?? 1, run.length)),
  ];
}
