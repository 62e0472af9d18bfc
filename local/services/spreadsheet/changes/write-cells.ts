import { googleError } from '../../errors/google-error';
import { type Book, ownRow, type Row, styleAt } from '../book/book';
import type { CellsOf } from '../book/box';
import { type Style, withField } from '../book/style';
import { checkInside, tabToChange } from '../book/tab-to-change';
import { isValid, refusal } from '../book/validation';
import type { CoercionContext, Entry } from '../cells/coerce';
import { displayOf } from '../cells/display';
import { isDateFormat } from '../cells/number-format';

const MAX_LENGTH = 50_000;

/**
 * Writes entries into the cells of a box. Throws before it writes anything if an entry has more than 50,000
 * characters or a strict validation rule refuses it. Formulas are not validated.
 */
export function writeEntries(
  book: Book,
  { tab: id, box }: CellsOf,
  entryAt: (row: number, column: number, style: Style) => Entry,
  context: CoercionContext,
): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  const grid: Entry[][] = [];
  for (let i = 0; i < box.rows; i += 1) {
    const row = tab.rows[box.row - 1 + i];
    const line: Entry[] = [];
    for (let j = 0; j < box.columns; j += 1) {
      const style = styleAt(row, box.column + j);
      const entry = entryAt(i, j, style);
      checkEntry(entry, style, { book, context, row: box.row + i, column: box.column + j });
      line.push(entry);
    }
    grid.push(line);
  }
  grid.forEach((line, i) => {
    const row = ownRow(tab, box.row + i);
    line.forEach((entry, j) => {
      putEntry(row, box.column + j, entry);
    });
  });
}

/** Returns Google's message if a strict validation rule refuses the entry, otherwise `null`. */
export function validationError(
  entry: Entry,
  style: Style,
  { book, context, row, column }: CellUnderCheck,
): string | null {
  const rule = style.validation;
  if (!rule || rule.allowInvalid || entry.formula !== undefined) return null;
  const format = entry.format ?? style.numberFormat;
  const checked = {
    value: entry.value,
    display: displayOf(entry.value, format, context.rules),
    isDate: isDateFormat(format),
    displayAll: (cells: CellsOf) => displaysOf(book, cells, context),
  };
  return isValid(rule, checked) ? null : refusal(rule, row, column);
}

interface CellUnderCheck {
  book: Book;
  context: CoercionContext;
  row: number;
  column: number;
}

function checkEntry(entry: Entry, style: Style, where: CellUnderCheck): void {
  const { value } = entry;
  if (
    (typeof value === 'string' && value.length > MAX_LENGTH) ||
    (entry.formula ?? '').length > MAX_LENGTH
  ) {
    throw googleError(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  if (!style.validation) return;
  const text = validationError(entry, style, where);
  if (text) throw googleError(text);
}

function displaysOf(book: Book, { tab: id, box }: CellsOf, { rules }: CoercionContext): string[] {
  const tab = book.tabs.find((other) => other.id === id);
  const texts: string[] = [];
  for (let i = box.row; tab && i < box.row + box.rows; i += 1) {
    const row = tab.rows[i - 1];
    for (let j = box.column; j < box.column + box.columns; j += 1) {
      texts.push(displayOf(row?.values[j - 1], styleAt(row, j).numberFormat, rules));
    }
  }
  return texts;
}

function putEntry(row: Row, column: number, { value, formula, format }: Entry): void {
  row.values[column - 1] = value;
  if (formula !== undefined) {
    row.formulas ??= new Map();
    row.formulas.set(column, formula);
  } else if (row.formulas) {
    row.formulas.delete(column);
  }
  if (format) row.styles[column - 1] = withField(styleAt(row, column), 'numberFormat', format);
}
