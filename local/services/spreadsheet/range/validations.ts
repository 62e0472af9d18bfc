import { type Row, styleAt } from '../book/book';
import type { Box } from '../book/box';
import { tabToChange } from '../book/tab-to-change';
import type { ValidationRecord } from '../book/validation';
import { writeStyle } from '../changes/change-styles';
import { clearContent } from '../changes/clear-content';
import { writeNotes } from '../changes/write-notes';
import type { Range } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { validationBuilder } from '../rules/validation-builder';
import { validationHandle, validationOf } from '../rules/validation-handle';
import { changed, checkSize, type RangeAt, readFirst, readGrid } from './range-at';

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

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const validationMethods: MethodsOf<Range, RangeAt> = {
  /** Null for a cell without a rule. https://developers.google.com/apps-script/reference/spreadsheet/range#getDataValidation() */
  getDataValidation: (at) => handleOf(at, readFirst(at, ruleIn)),
  /** Null for a cell without a rule. https://developers.google.com/apps-script/reference/spreadsheet/range#getDataValidations() */
  getDataValidations: (at) =>
    readGrid(at, ruleIn).map((line) => line.map((rule) => handleOf(at, rule))),
  /** Null removes the rules. https://developers.google.com/apps-script/reference/spreadsheet/range#setDataValidation(DataValidation) */
  setDataValidation: (at, rule: DataValidation | null) =>
    setRules(at, () => rule && validationOf(at.dialog, rule)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setDataValidations(DataValidation) */
  setDataValidations: (at, rules: (DataValidation | null)[][]) => {
    checkSize(at, rules);
    const records = rules.map((line) => line.map((rule) => rule && validationOf(at.dialog, rule)));
    return setRules(at, (i, j) => records[i]?.[j] ?? null);
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#clearDataValidations() */
  clearDataValidations: (at) => setRules(at, () => null),
  /**
   * Also sets every cell to unchecked: false, or `''` after one custom value, or the second custom
   * value. https://developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes()
   */
  insertCheckboxes: (at, ...values: unknown[]) => insertCheckboxes(at, values),
  /**
   * Also clears a cell that has the checked or the unchecked value.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#removeCheckboxes()
   */
  removeCheckboxes: (at) => removeCheckboxes(at),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNote() */
  getNote: (at) => readFirst(at, noteIn),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNotes() */
  getNotes: (at) => readGrid(at, noteIn),
  /** Null removes the notes. https://developers.google.com/apps-script/reference/spreadsheet/range#setNote(String) */
  setNote: (at, note: string | null) =>
    changed(at, (book) => writeNotes(book, at.cells, () => note ?? '')),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setNotes(Object) */
  setNotes: (at, notes: (string | null)[][]) => {
    checkSize(at, notes);
    const copy = notes.map((line) => line.slice());
    return changed(at, (book) => writeNotes(book, at.cells, (i, j) => copy[i]?.[j] ?? ''));
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#clearNote() */
  clearNote: (at) => changed(at, (book) => writeNotes(book, at.cells, () => '')),
};

function ruleIn(row: Row | undefined, column: number): ValidationRecord | null {
  return styleAt(row, column).validation;
}

function noteIn(row: Row | undefined, column: number): string {
  return row?.notes?.get(column) ?? '';
}

function handleOf({ dialog }: RangeAt, rule: ValidationRecord | null): DataValidation | null {
  return rule && validationHandle(dialog, rule);
}

function setRules(at: RangeAt, ruleAt: (i: number, j: number) => ValidationRecord | null): Range {
  return changed(at, (book) => writeStyle(book, at.cells, 'validation', ruleAt));
}

function insertCheckboxes(at: RangeAt, values: unknown[]): Range {
  const builder = validationBuilder(at.dialog);
  const [checked, unchecked = ''] = values;
  if (values.length === 0) builder.requireCheckbox();
  else if (values.length === 1) builder.requireCheckbox(checked);
  else builder.requireCheckbox(checked, unchecked);
  const rule = validationOf(at.dialog, builder.build());
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
