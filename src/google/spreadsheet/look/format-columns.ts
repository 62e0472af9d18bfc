import type { Vocabulary } from '../../../words/vocabulary';
import type { Words } from '../../../words/words';
import type { Column } from '../../../workbook/cells/column';
import type { Tab } from '../../../workbook/cells/tab';

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

/** Number formats and warnings take one call per run of adjacent columns that need the same one. */
export function formatColumns(sheet: Sheet, added: NewColumns, words: Words): void {
  const { tab, first, keys } = added;
  const columns = keys.flatMap((key) => tab.columns[key] ?? []);
  const cells = (place: number, length: number) => below(sheet, tab, first + place, length);
  cells(0, columns.length).setVerticalAlignment('top').setWrap(true);
  for (const [place, length, { codec }] of stretches(columns, ({ codec }) => codec.format)) {
    cells(place, length).setNumberFormat(NUMBER_FORMATS[codec.format]);
  }
  for (const [place, length, column] of stretches(columns, ({ guarded }) => guarded)) {
    if (!column.guarded) continue;
    cells(place, length).setBackground(GUARDED_BACKGROUND);
    guard(cells(place, length), words);
  }
  columns.forEach((column, place) => {
    sheet.setColumnWidth(first + place, column.width);
    if (column.clipped) cells(place, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    if (column.hidden) sheet.hideColumns(first + place);
  });
  setDropdowns(sheet, added, words);
}

function below(sheet: Sheet, { headerRow }: Tab, column: number, count = 1) {
  return sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, count);
}

export function setDropdowns(sheet: Sheet, { tab, first, keys }: NewColumns, words: Words): void {
  keys.forEach((key, place) => {
    const { codec, guarded } = tab.columns[key] ?? {};
    if (!codec?.vocabulary) return;
    const rule = choiceOf(codec.vocabulary, words, !guarded).build();
    below(sheet, tab, first + place).setDataValidation(rule);
  });
}

/** Shows a warning before people change the add-on's cells. */
export function guard(cells: GoogleAppsScript.Spreadsheet.Range, { errors }: Words): void {
  cells.protect().setDescription(errors.guarded).setWarningOnly(true);
}

/**
 * Adds dropdowns to those cells of `column` that have no validation rule. `choices` has the vocabulary by row.
 * Texts that are not in the list are marked, not rejected: sorting leaves rules in the wrong rows, and a
 * rejecting rule would stop a restore.
 */
export function addDropdowns(
  sheet: Sheet,
  { column, choices }: { column: number; choices: ReadonlyMap<number, Vocabulary> },
  words: Words,
): void {
  const first = Math.min(...choices.keys());
  const last = Math.max(...choices.keys());
  const rules = sheet.getRange(first, column, last - first + 1, 1).getDataValidations();
  choices.forEach((vocabulary, at) => {
    if (rules[at - first]?.[0]) return;
    const rule = choiceOf(vocabulary, words, true).setAllowInvalid(true).build();
    sheet.getRange(at, column).setDataValidation(rule);
  });
}

/** Accepts only the words of the vocabulary. `opens` shows the dropdown's arrow. */
function choiceOf(vocabulary: Vocabulary, { choices }: Words, opens: boolean) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(choices[vocabulary]), opens)
    .setAllowInvalid(false);
}

/**
 * Splits columns into runs of adjacent columns for which `of` returns the same. Each run is `[place, length,
 * first column]`.
 */
function stretches(
  columns: readonly Column[],
  of: (column: Column) => unknown,
): [place: number, length: number, column: Column][] {
  const found: [number, number, Column][] = [];
  columns.forEach((column, place) => {
    const last = found[found.length - 1];
    if (last && of(last[2]) === of(column)) last[1] += 1;
    else found.push([place, 1, column]);
  });
  return found;
}
