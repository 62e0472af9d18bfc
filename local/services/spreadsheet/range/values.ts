import { notEmulated } from '../../objects/service-object';
import { type Row, styleAt } from '../book/book';
import type { Style } from '../book/style';
import { type Entry, entryOf, formulaEntry } from '../cells/coerce';
import { displayOf } from '../cells/display';
import { instantOfSerial } from '../cells/serial';
import { clearContent } from '../changes/clear-content';
import { writeEntries } from '../changes/write-cells';
import { coercionContextOf, type FileContext, type Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { changed, checkSize, type RangeState, readFirst, readGrid } from './range-state';

export const valueSignatures = {
  getValue: '',
  getValues: '',
  getDisplayValue: '',
  getDisplayValues: '',
  getFormula: '',
  getFormulas: '',
  setValue: 'any',
  setValues: 'grid',
  setFormula: 'str',
  setFormulas: 'grid',
  clearContent: '',
  isBlank: '',
};

/**
 * A written text is read as if it were typed.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const valueMethods: MethodsOf<Range, RangeState> = {
  getValue: (state) => readFirst(state, valueReader(state.file)),
  getValues: (state) => readGrid(state, valueReader(state.file)),
  getDisplayValue: (state) => readFirst(state, displayReader(state.file)),
  getDisplayValues: (state) => readGrid(state, displayReader(state.file)),
  getFormula: (state) => readFirst(state, formulaIn),
  getFormulas: (state) => readGrid(state, formulaIn),
  /**
   * A text that begins with `=` is a formula, which throws if the range has several cells. Other texts are read
   * as if typed (not documented; probe texts-in-plain-cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
   */
  setValue: (state, value: unknown) => {
    if (typeof value === 'string' && /^[=＝]./.test(value))
      refuseSeveral(state, 'setValue of a formula');
    return write(state, () => value);
  },
  setValues: (state, values: unknown[][]) => {
    checkSize(state, values);
    const copy = values.map((line) => line.slice());
    return write(state, (i, j) => copy[i]?.[j]);
  },
  /**
   * Throws for several cells, because how their references change is unknown (not documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFormula(String)
   */
  setFormula: (state, formula: string) => {
    refuseSeveral(state, 'setFormula');
    return writeFormulas(state, () => formula);
  },
  /**
   * `''` empties a cell. References are written as given.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFormulas(String)
   */
  setFormulas: (state, formulas: string[][]) => {
    checkSize(state, formulas);
    const copy = formulas.map((line) => line.slice());
    return writeFormulas(state, (i, j) => copy[i]?.[j] ?? '');
  },
  clearContent: (state) => changed(state, (book) => clearContent(book, state.cells)),
  isBlank: (state) =>
    readGrid(
      state,
      (row, column) => row?.values[column - 1] === undefined && !formulaIn(row, column),
    )
      .flat()
      .every(Boolean),
};

/**
 * Returns a function that reads a cell as getValues does: a number under a date format is a Date, an empty cell
 * `''`.
 */
export function valueReader(file: FileContext) {
  const { zone } = file.book();
  return (row: Row | undefined, column: number): unknown => {
    const value = row?.values[column - 1];
    if (value === undefined) return '';
    if (typeof value === 'number' && styleAt(row, column).isDate) {
      return new Date(instantOfSerial(value, zone));
    }
    return value;
  };
}

function displayReader(file: FileContext) {
  const { rules } = coercionContextOf(file.book(), file.machine.now());
  return (row: Row | undefined, column: number): string =>
    displayOf(row?.values[column - 1], styleAt(row, column).numberFormat, rules);
}

function refuseSeveral({ cells }: RangeState, act: string): void {
  const { rows, columns } = cells.box;
  if (rows * columns > 1) throw notEmulated(`Range.${act} over several cells`);
}

function formulaIn(row: Row | undefined, column: number): string {
  return row?.formulas?.get(column) ?? '';
}

function write(state: RangeState, inputAt: (i: number, j: number) => unknown): Range {
  return writeAll(
    state,
    (context) => (i, j, style) => entryOf(inputAt(i, j), style.numberFormat, context),
  );
}

function writeFormulas(state: RangeState, formulaAt: (i: number, j: number) => string): Range {
  return writeAll(state, () => (i, j) => {
    const formula = formulaAt(i, j);
    return formula ? formulaEntry(formula) : { value: undefined };
  });
}

type EntryAt = (i: number, j: number, style: Style) => Entry;

function writeAll(
  state: RangeState,
  entries: (context: ReturnType<typeof coercionContextOf>) => EntryAt,
): Range {
  return changed(state, (book) => {
    const context = coercionContextOf(book, state.file.machine.now());
    writeEntries(book, state.cells, entries(context), context);
  });
}
