import { cellName } from '../../../texts/cell-name';
import { groupBy } from '../../../texts/group-by';
import type { Vocabulary } from '../../../words/vocabulary';
import type { Words } from '../../../words/words';
import type { Column } from '../../../workbook/cells/column';
import { runsOf } from '../../../workbook/cells/runs-of';
import type { Tab } from '../../../workbook/cells/tab';
import type { TabSheet } from '../tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const GUARDED_BACKGROUND = '#f3f3f3';
const NUMBER_FORMATS: Readonly<Record<Column['codec']['format'], string>> = {
  text: '@',
  day: 'dd/mm/yyyy',
  count: '#,##0',
};

/** Adjacent columns of a tab. */
export interface NewColumns {
  readonly tab: Tab;
  /** Position of the first column, from 1. */
  readonly first: number;
  readonly keys: readonly string[];
}

/** Formats that several columns need are set with one call each. */
export function formatColumns(opened: TabSheet, added: NewColumns, words: Words): void {
  const { sheet } = opened;
  const { tab, first, keys } = added;
  const columns = keys.flatMap((key) => tab.columns[key] ?? []);
  const runsWhere = (isMeant: (column: Column) => boolean): Run[] =>
    runsOf(columns.flatMap((column, at) => (isMeant(column) ? [first + at] : []))).map((run) => [
      run[0] ?? first,
      run.length,
    ]);
  const cellsWhere = (isMeant: (column: Column) => boolean) =>
    rangeList(opened, tab, runsWhere(isMeant));
  const rows = opened.rows() - tab.headerRow + 1;
  sheet
    .getRange(tab.headerRow, first, rows, columns.length)
    .setVerticalAlignment('top')
    .setWrap(true);
  for (const [name, pattern] of Object.entries(NUMBER_FORMATS))
    cellsWhere(({ codec }) => codec.format === name)?.setNumberFormat(pattern);
  const isGuarded = ({ guarded }: Column) => guarded;
  cellsWhere(isGuarded)?.setBackground(GUARDED_BACKGROUND);
  // One warning for the columns and their headers, if no column is open to people
  if (isAllGuarded(tab, keys))
    guard(sheet.getRange(tab.headerRow, first, rows, keys.length), words);
  else for (const run of runsWhere(isGuarded)) guard(below(opened, tab, run), words);
  cellsWhere(({ clipped }) => clipped)?.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  setWidths(
    sheet,
    first,
    columns.map(({ width, hidden }) => (hidden ? null : width)),
  );
  for (const run of runsWhere(({ hidden }) => hidden)) sheet.hideColumns(...run);
  setDropdowns(opened, added, words);
}

/**
 * Sets the most frequent width first. Each call may also cover columns whose width is set after it. `first` is the position
 * of the first column; `null` is a column that is not seen, whose width does not matter.
 */
export function setWidths(sheet: Sheet, first: number, widths: readonly (number | null)[]): void {
  const seen = widths.filter((width) => width !== null);
  const groups = [...groupBy(seen, (width) => width)].sort((a, b) => b[1].length - a[1].length);
  const done = new Set<number | null>();
  for (const [width] of groups) {
    const open = runsOf(widths.flatMap((one, place) => (done.has(one) ? [] : [place])));
    for (const run of open.filter((places) => places.some((place) => widths[place] === width)))
      sheet.setColumnWidths(first + (run[0] ?? 0), run.length, width);
    done.add(width);
  }
}

/** Adjacent columns: position of the first one, from 1, and their number. */
type Run = readonly [first: number, count: number];

/** Cells below the headers. */
function below({ sheet, rows }: TabSheet, { headerRow }: Tab, [column, count]: Run) {
  return sheet.getRange(headerRow + 1, column, rows() - headerRow, count);
}

/**
 * Cells below the headers as one list; `null` without columns.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range-list
 */
function rangeList({ sheet, rows }: TabSheet, { headerRow }: Tab, runs: readonly Run[]) {
  if (runs.length === 0) return null;
  const nameOf = ([first, count]: Run) =>
    `${cellName(headerRow + 1, first)}:${cellName(rows(), first + count - 1)}`;
  return sheet.getRangeList(runs.map(nameOf));
}

export function setDropdowns(
  opened: TabSheet,
  { tab, first, keys }: NewColumns,
  words: Words,
): void {
  keys.forEach((key, place) => {
    const { codec, guarded } = tab.columns[key] ?? {};
    if (!codec?.vocabulary) return;
    const rule = choiceOf(codec.vocabulary, words, { opens: !guarded, allowsInvalid: false });
    below(opened, tab, [first + place, 1]).setDataValidation(rule);
  });
}

export function isAllGuarded({ columns }: Tab, keys: readonly string[]): boolean {
  return keys.every((key) => columns[key]?.guarded);
}

/** Shows a warning before people change the add-on's cells. */
export function guard(cells: GoogleAppsScript.Spreadsheet.Range, { errors }: Words): void {
  cells.protect().setDescription(errors.guarded).setWarningOnly(true);
}

/**
 * Adds dropdowns to those cells of `column` that have no validation rule. `choices` has the vocabulary by row.
 * Texts that are not in the list are marked, not rejected: sorting leaves rules in the wrong rows.
 */
export function addDropdowns(
  { sheet, isNew }: TabSheet,
  { column, choices }: { column: number; choices: ReadonlyMap<number, Vocabulary> },
  words: Words,
): void {
  const first = Math.min(...choices.keys());
  const last = Math.max(...choices.keys());
  const cells = sheet.getRange(first, column, last - first + 1, 1);
  const found = isNew ? [] : cells.getDataValidations();
  const lacking = [...choices].filter(([at]) => !found[at - first]?.[0]);
  if (lacking.length === 0) return;
  const rules = new Map(
    [...new Set(choices.values())].map((vocabulary) => [
      vocabulary,
      choiceOf(vocabulary, words, { opens: true, allowsInvalid: true }),
    ]),
  );
  const added = new Map(lacking.map(([at, vocabulary]) => [at - first, rules.get(vocabulary)]));
  cells.setDataValidations(
    Array.from({ length: last - first + 1 }, (_, down) => [
      added.get(down) ?? found[down]?.[0] ?? null,
    ]),
  );
}

/** A rule with the words of the vocabulary. `opens` shows the dropdown's arrow. */
function choiceOf(
  vocabulary: Vocabulary,
  { choices }: Words,
  { opens, allowsInvalid }: { readonly opens: boolean; readonly allowsInvalid: boolean },
) {
  const rule = SpreadsheetApp.newDataValidation();
  rule.requireValueInList(Object.values(choices[vocabulary]), opens);
  // Allowed is the default: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)
  return (allowsInvalid ? rule : rule.setAllowInvalid(false)).build();
}
