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

/** Columns that were just added to a tab, side by side. */
export interface NewColumns {
  readonly tab: Tab;
  /** Place of the first, counted from 1. */
  readonly first: number;
  readonly keys: readonly string[];
}

/** Gives new columns their look, formats, dropdowns and warnings, a stretch of like columns at a time. */
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

/** The cells below the headers of neighbouring columns. */
function below(sheet: Sheet, { headerRow }: Tab, column: number, count = 1) {
  return sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, count);
}

/** Gives columns their dropdowns; those that have none are left as they are. */
export function setDropdowns(sheet: Sheet, { tab, first, keys }: NewColumns, words: Words): void {
  keys.forEach((key, place) => {
    const { codec, guarded } = tab.columns[key] ?? {};
    if (!codec?.vocabulary) return;
    const rule = choiceOf(codec.vocabulary, words, !guarded).build();
    below(sheet, tab, first + place).setDataValidation(rule);
  });
}

/** Has people warned before they change cells of the add-on's own. */
export function guard(cells: GoogleAppsScript.Spreadsheet.Range, { errors }: Words): void {
  cells.protect().setDescription(errors.guarded).setWarningOnly(true);
}

/**
 * Gives cells of a column what may be chosen in their rows, where they have no rule yet. Any other text only brings
 * Google's mark: sorted rows leave rules behind, and a rule that refuses would stop a restore.
 */
export function offerChoices(
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

/** A rule that lets in the words of a vocabulary only; it opens where people choose. */
function choiceOf(vocabulary: Vocabulary, { choices }: Words, opens: boolean) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(choices[vocabulary]), opens)
    .setAllowInvalid(false);
}

/** Splits columns where a property changes, into stretches of place, length and one column of them. */
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
