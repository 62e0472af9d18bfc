import { type Book, type Row, styleAt } from './book';
import { writeStyle } from './change-styles';
import { entryOf } from './coerce';
import { contextOf, type Range } from './desk';
import { changed, checkSize, type RangeAt, readFirst, readGrid } from './range-at';
import type { MethodsOf } from './service-class';
import type { Style } from './style';
import { tabToChange } from './tab-to-change';
import type { ValidationRecord } from './validation';
import { validationBuilder } from './validation-builder';
import { validationHandle, validationOf } from './validation-handle';
import { writeEntries } from './write-cells';
import { writeNotes } from './write-notes';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export const validationSignatures = {
  getDataValidation: '',
  getDataValidations: '',
  setDataValidation: 'DataValidation/null',
  setDataValidations: 'grid',
  clearDataValidations: '',
  insertCheckboxes: 'any? any?',
  removeCheckboxes: '',
  getNote: '',
  getNotes: '',
  setNote: 'str/null',
  setNotes: 'grid',
  clearNote: '',
};

/**
 * Data validation and notes of a Range.
 * developers.google.com/apps-script/reference/spreadsheet/range#setdatavalidationrule
 */
export const validationMethods: MethodsOf<Range, RangeAt> = {
  getDataValidation: (at) => handleOf(at, readFirst(at, ruleIn)),
  getDataValidations: (at) =>
    readGrid(at, ruleIn).map((line) => line.map((rule) => handleOf(at, rule))),
  setDataValidation: (at, rule: DataValidation | null) =>
    setRules(at, () => rule && validationOf(at.desk, rule)),
  setDataValidations: (at, rules: (DataValidation | null)[][]) => {
    checkSize(at, rules);
    const records = rules.map((line) => line.map((rule) => rule && validationOf(at.desk, rule)));
    return setRules(at, (i, j) => records[i]?.[j] ?? null);
  },
  clearDataValidations: (at) => setRules(at, () => null),
  insertCheckboxes: (at, ...values: unknown[]) => insertCheckboxes(at, values),
  removeCheckboxes: (at) => setRules(at, () => null),
  getNote: (at) => readFirst(at, noteIn),
  getNotes: (at) => readGrid(at, noteIn),
  setNote: (at, note: string | null) =>
    changed(at, (book) => writeNotes(book, at.cells, () => note ?? '')),
  setNotes: (at, notes: (string | null)[][]) => {
    checkSize(at, notes);
    const copy = notes.map((line) => line.slice());
    return changed(at, (book) => writeNotes(book, at.cells, (i, j) => copy[i]?.[j] ?? ''));
  },
  clearNote: (at) => changed(at, (book) => writeNotes(book, at.cells, () => '')),
};

function ruleIn(row: Row | undefined, column: number): ValidationRecord | null {
  return styleAt(row, column).validation;
}

function noteIn(row: Row | undefined, column: number): string {
  return row?.notes?.get(column) ?? '';
}

function handleOf({ desk }: RangeAt, rule: ValidationRecord | null): DataValidation | null {
  return rule && validationHandle(desk, rule);
}

function setRules(at: RangeAt, ruleAt: (i: number, j: number) => ValidationRecord | null): Range {
  return changed(at, (book) => writeStyle(book, at.cells, 'validation', ruleAt));
}

function insertCheckboxes(at: RangeAt, values: unknown[]): Range {
  const builder = validationBuilder(at.desk);
  const [checked, unchecked] = values;
  if (values.length === 0) builder.requireCheckbox();
  else if (values.length === 1) builder.requireCheckbox(checked);
  else builder.requireCheckbox(checked, unchecked);
  const rule = validationOf(at.desk, builder.build());
  setRules(at, () => rule);
  const empty = values.length === 0 ? false : unchecked;
  return empty === undefined ? at.self : changed(at, (book) => fillEmpty(book, at, empty));
}

function fillEmpty(book: Book, { desk, cells }: RangeAt, input: unknown): void {
  const context = contextOf(book, desk.machine.now());
  const { box } = cells;
  const rows = tabToChange(book, cells.tab).rows;
  const entryAt = (i: number, j: number, style: Style) => {
    const row = rows[box.row - 1 + i];
    const value = row?.values[box.column - 1 + j];
    const formula = row?.formulas?.get(box.column + j);
    if (value === undefined && !formula) return entryOf(input, style.numberFormat, context);
    return formula ? { value, formula } : { value };
  };
  writeEntries(book, cells, entryAt, context);
}
