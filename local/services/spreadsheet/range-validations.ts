import { type Row, styleAt } from './book';
import type { Box } from './box';
import { writeStyle } from './change-styles';
import { clearContent } from './clear-content';
import type { Range } from './desk';
import { changed, checkSize, type RangeAt, readFirst, readGrid } from './range-at';
import type { MethodsOf } from './service-class';
import { tabToChange } from './tab-to-change';
import type { ValidationRecord } from './validation';
import { validationBuilder } from './validation-builder';
import { validationHandle, validationOf } from './validation-handle';
import { writeNotes } from './write-notes';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Cell = Pick<Box, 'row' | 'column'>;

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
  removeCheckboxes: (at) => removeCheckboxes(at),
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
  const [checked, unchecked = ''] = values;
  if (values.length === 0) builder.requireCheckbox();
  else if (values.length === 1) builder.requireCheckbox(checked);
  else builder.requireCheckbox(checked, unchecked);
  const rule = validationOf(at.desk, builder.build());
  setRules(at, () => rule);
  return at.self.setValue(values.length === 0 ? false : unchecked);
}

function removeCheckboxes(at: RangeAt): Range {
  return changed(at, (book) => {
    const { rows } = tabToChange(book, at.cells.tab);
    eachCell(at.cells.box, ({ row, column }) => {
      const rule = styleAt(rows[row - 1], column).validation;
      if (rule?.type !== 'CHECKBOX') return;
      const value = rows[row - 1]?.values[column - 1];
      const states = rule.values.length === 0 ? [true, false] : rule.values;
      const box = { row, column, rows: 1, columns: 1 };
      if (states.some((state) => state === value)) {
        clearContent(book, { tab: at.cells.tab, box });
      }
    });
    writeStyle(book, at.cells, 'validation', () => null);
  });
}

function eachCell({ row, column, rows, columns }: Box, visit: (cell: Cell) => void): void {
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) visit({ row: row + i, column: column + j });
  }
}
