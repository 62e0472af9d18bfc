import { notEmulated } from '../../objects/service-object';
import { type Book, ownRow, type Row, styleAt } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import { displayOf } from '../cells/display';
import { isAutomatic } from '../cells/number-format';
import { writeStyle } from '../changes/change-styles';
import { coercionContextOf, type Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { changed, checkSize, type RangeState } from './range-state';
import { getAll, getOne } from './style-accessors';

const AUTOMATIC = '0.###############';

export const numberFormatSignatures = {
  getNumberFormat: '',
  getNumberFormats: '',
  setNumberFormat: 'str',
  setNumberFormats: 'grid',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const numberFormatMethods: MethodsOf<Range, RangeState> = {
  /**
   * Returns `0.###############` for a cell without a format, or with General in any case (not documented; probe number-formats).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getNumberFormat()
   */
  getNumberFormat: (state) => shown(getOne('numberFormat')(state)),
  getNumberFormats: (state) => getAll('numberFormat')(state).map((line) => line.map(shown)),
  /**
   * Under the format `@` a number becomes the text that it showed. The pattern that getNumberFormat returns for
   * a cell without a format is set like any other (not documented; probe number-formats).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setNumberFormat(String)
   */
  setNumberFormat: (state, format: string) => set(state, () => format),
  setNumberFormats: (state, formats: string[][]) => {
    checkSize(state, formats);
    const copy = formats.map((line) => line.slice());
    return set(state, (i, j) => copy[i]?.[j] ?? 'General');
  },
};

function shown(format: string): string {
  return format === '' ? AUTOMATIC : format;
}

function stored(format: string): string {
  if (format === '') throw notEmulated("Range.setNumberFormat('')");
  if (isAutomatic(format)) return '';
  return format === '@STRING@' ? '@' : format;
}

function set(state: RangeState, formatAt: (i: number, j: number) => string): Range {
  return changed(state, (book) => {
    freezeNumbers(book, state, (i, j) => stored(formatAt(i, j)) === '@');
    writeStyle(book, state.cells, 'numberFormat', (i, j) => stored(formatAt(i, j)));
  });
}

function freezeNumbers(
  book: Book,
  { file, cells: { tab: id, box } }: RangeState,
  becomesText: (i: number, j: number) => boolean,
): void {
  const tab = tabToChange(book, id);
  const { rules } = coercionContextOf(book, file.machine.now());
  const last = Math.min(box.rows, tab.rows.length - box.row + 1);
  for (let i = 0; i < last; i += 1) {
    const row = tab.rows[box.row - 1 + i];
    const end = row ? Math.min(box.columns, row.values.length - box.column + 1) : 0;
    for (let j = 0; row && j < end; j += 1) {
      const column = box.column + j;
      if (!isTyped(row, column) || !becomesText(i, j)) continue;
      const text = displayOf(row.values[column - 1], styleAt(row, column).numberFormat, rules);
      ownRow(tab, box.row + i).values[column - 1] = text;
    }
  }
}

function isTyped(row: Row, column: number): boolean {
  const value = row.values[column - 1];
  return value !== undefined && typeof value !== 'string' && !row.formulas?.has(column);
}
