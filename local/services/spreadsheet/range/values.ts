import { notEmulated } from '../../objects/service-object';
import { type Row, styleAt } from '../book/book';
import type { Style } from '../book/style';
import { type Entry, entryOf, formulaEntry } from '../cells/coerce';
import { displayOf } from '../cells/display';
import { instantOfSerial } from '../cells/serial';
import { clearContent } from '../changes/clear-content';
import { writeEntries } from '../changes/write-cells';
import { contextOf, type Desk, type Range } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { changed, checkSize, type RangeAt, readFirst, readGrid } from './range-at';

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

/** Written values are read as if typed. https://developers.google.com/apps-script/reference/spreadsheet/range */
export const valueMethods: MethodsOf<Range, RangeAt> = {
  /** `''` for an empty cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getValue() */
  getValue: (at) => readFirst(at, valueReader(at.dialog)),
  /** `''` for an empty cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getValues() */
  getValues: (at) => readGrid(at, valueReader(at.dialog)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValue() */
  getDisplayValue: (at) => readFirst(at, displayReader(at.dialog)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValues() */
  getDisplayValues: (at) => readGrid(at, displayReader(at.dialog)),
  /** `''` for a cell without a formula. https://developers.google.com/apps-script/reference/spreadsheet/range#getFormula() */
  getFormula: (at) => readFirst(at, formulaIn),
  /** `''` for a cell without a formula. https://developers.google.com/apps-script/reference/spreadsheet/range#getFormulas() */
  getFormulas: (at) => readGrid(at, formulaIn),
  /**
   * A text that begins with `=` is a formula. Other texts are read as if typed (not documented;
   * probe texts-in-plain-cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
   */
  setValue: (at, value: unknown) => {
    if (typeof value === 'string' && /^[=＝]./.test(value))
      refuseSeveral(at, 'setValue of a formula');
    return write(at, () => value);
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object) */
  setValues: (at, values: unknown[][]) => {
    checkSize(at, values);
    const copy = values.map((line) => line.slice());
    return write(at, (i, j) => copy[i]?.[j]);
  },
  /**
   * For one cell only: how references change over several cells is not documented (probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFormula(String)
   */
  setFormula: (at, formula: string) => {
    refuseSeveral(at, 'setFormula');
    return writeFormulas(at, () => formula);
  },
  /** `''` empties the cell. https://developers.google.com/apps-script/reference/spreadsheet/range#setFormulas(String) */
  setFormulas: (at, formulas: string[][]) => {
    checkSize(at, formulas);
    const copy = formulas.map((line) => line.slice());
    return writeFormulas(at, (i, j) => copy[i]?.[j] ?? '');
  },
  /** Formats stay. https://developers.google.com/apps-script/reference/spreadsheet/range#clearContent() */
  clearContent: (at) => changed(at, (book) => clearContent(book, at.cells)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isBlank() */
  isBlank: (at) =>
    readGrid(at, (row, column) => row?.values[column - 1] === undefined && !formulaIn(row, column))
      .flat()
      .every(Boolean),
};

/**
 * Reads a cell's value as getValues returns it: a Date for a number under a date format, `''` for
 * empty.
 */
export function valueReader(dialog: Desk) {
  const { zone } = dialog.book();
  return (row: Row | undefined, column: number): unknown => {
    const value = row?.values[column - 1];
    if (value === undefined) return '';
    if (typeof value === 'number' && styleAt(row, column).isDate) {
      return new Date(instantOfSerial(value, zone));
    }
    return value;
  };
}

export function displayReader(dialog: Desk) {
  const { rules } = contextOf(dialog.book(), dialog.machine.now());
  return (row: Row | undefined, column: number): string =>
    displayOf(row?.values[column - 1], styleAt(row, column).numberFormat, rules);
}

function refuseSeveral({ cells }: RangeAt, act: string): void {
  const { rows, columns } = cells.box;
  if (rows * columns > 1) throw notEmulated(`Range.${act} over several cells`);
}

function formulaIn(row: Row | undefined, column: number): string {
  return row?.formulas?.get(column) ?? '';
}

function write(at: RangeAt, inputAt: (i: number, j: number) => unknown): Range {
  return writeAll(
    at,
    (context) => (i, j, style) => entryOf(inputAt(i, j), style.numberFormat, context),
  );
}

function writeFormulas(at: RangeAt, formulaAt: (i: number, j: number) => string): Range {
  return writeAll(at, () => (i, j) => {
    const formula = formulaAt(i, j);
    return formula ? formulaEntry(formula) : { value: undefined };
  });
}

type EntryAt = (i: number, j: number, style: Style) => Entry;

function writeAll(at: RangeAt, entries: (context: ReturnType<typeof contextOf>) => EntryAt): Range {
  return changed(at, (book) => {
    const context = contextOf(book, at.dialog.machine.now());
    writeEntries(book, at.cells, entries(context), context);
  });
}
