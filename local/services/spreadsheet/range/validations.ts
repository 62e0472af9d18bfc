import { type Row, styleAt } from '../book/book';
import type { Box } from '../book/box';
import { tabToChange } from '../book/tab-to-change';
import type { ValidationRecord } from '../book/validation';
import { writeStyle } from '../changes/change-styles';
import { clearContent } from '../changes/clear-content';
import { writeNotes } from '../changes/write-notes';
import type { Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { validationBuilder } from '../rules/validation-builder';
import { validationHandle, validationOf } from '../rules/validation-handle';
import { changed, checkSize, type RangeState, readFirst, readGrid } from './range-state';

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
export const validationMethods: MethodsOf<Range, RangeState> = {
  getDataValidation: (state) => handleOf(state, readFirst(state, ruleIn)),
  getDataValidations: (state) =>
    readGrid(state, ruleIn).map((line) => line.map((rule) => handleOf(state, rule))),
  setDataValidation: (state, rule: DataValidation | null) =>
    setRules(state, () => rule && validationOf(state.file, rule)),
  setDataValidations: (state, rules: (DataValidation | null)[][]) => {
    checkSize(state, rules);
    const records = rules.map((line) => line.map((rule) => rule && validationOf(state.file, rule)));
    return setRules(state, (i, j) => records[i]?.[j] ?? null);
  },
  clearDataValidations: (state) => setRules(state, () => null),
  insertCheckboxes: (state, ...values: unknown[]) => insertCheckboxes(state, values),
  removeCheckboxes: (state) => removeCheckboxes(state),
  getNote: (state) => readFirst(state, noteIn),
  getNotes: (state) => readGrid(state, noteIn),
  setNote: (state, note: string | null) =>
    changed(state, (book) => writeNotes(book, state.cells, () => note ?? '')),
  setNotes: (state, notes: (string | null)[][]) => {
    checkSize(state, notes);
    const copy = notes.map((line) => line.slice());
    return changed(state, (book) => writeNotes(book, state.cells, (i, j) => copy[i]?.[j] ?? ''));
  },
  clearNote: (state) => changed(state, (book) => writeNotes(book, state.cells, () => '')),
};

function ruleIn(row: Row | undefined, column: number): ValidationRecord | null {
  return styleAt(row, column).validation;
}

function noteIn(row: Row | undefined, column: number): string {
  return row?.notes?.get(column) ?? '';
}

function handleOf({ file }: RangeState, rule: ValidationRecord | null): DataValidation | null {
  return rule && validationHandle(file, rule);
}

function setRules(
  state: RangeState,
  ruleAt: (i: number, j: number) => ValidationRecord | null,
): Range {
  return changed(state, (book) => writeStyle(book, state.cells, 'validation', ruleAt));
}

function insertCheckboxes(state: RangeState, values: unknown[]): Range {
  const builder = validationBuilder(state.file);
  const [checked, unchecked = ''] = values;
  if (values.length === 0) builder.requireCheckbox();
  else if (values.length === 1) builder.requireCheckbox(checked);
  else builder.requireCheckbox(checked, unchecked);
  const rule = validationOf(state.file, builder.build());
  setRules(state, () => rule);
  return state.self.setValue(values.length === 0 ? false : unchecked);
}

function removeCheckboxes(state: RangeState): Range {
  return changed(state, (book) => {
    const { rows } = tabToChange(book, state.cells.tab);
    eachCell(state.cells.box, ({ row, column }) => {
      const rule = styleAt(rows[row - 1], column).validation;
      if (rule?.type !== 'CHECKBOX') return;
      const value = rows[row - 1]?.values[column - 1];
      const states = rule.values.length === 0 ? [true, false] : rule.values;
      const box = { row, column, rows: 1, columns: 1 };
      if (states.some((state) => state === value)) {
        clearContent(book, { tab: state.cells.tab, box });
      }
    });
    writeStyle(book, state.cells, 'validation', () => null);
  });
}

function eachCell({ row, column, rows, columns }: Box, visit: (cell: Cell) => void): void {
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) visit({ row: row + i, column: column + j });
  }
}
