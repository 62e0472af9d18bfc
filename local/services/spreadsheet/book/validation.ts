import type { CellValue } from '../cells/cell-value';
import { a1Of } from './a1';
import type { CellsOf } from './box';

/** Dates in `values` are serial numbers. */
export interface ValidationRecord {
  readonly type: string;
  readonly values: readonly ValidationArgument[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export type ValidationArgument = string | number | boolean | readonly string[] | CellsOf | null;

/** `displayAll` returns the displayed texts of other cells. */
export interface Checked {
  readonly value: CellValue;
  readonly display: string;
  readonly isDate: boolean;
  readonly displayAll: (cells: CellsOf) => string[];
}

/**
 * True if the rule accepts the cell. Always true for an empty cell and for a custom formula, which is not
 * evaluated.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-criteria
 */
export function isValid(rule: ValidationRecord, cell: Checked): boolean {
  if (cell.value === undefined) return true;
  const [first, second] = rule.values;
  if (rule.type === 'VALUE_IN_LIST') return (first as string[]).includes(cell.display);
  if (rule.type === 'VALUE_IN_RANGE') {
    return cell.displayAll(first as CellsOf).includes(cell.display);
  }
  if (rule.type === 'CHECKBOX') return isChecked(rule, cell);
  if (rule.type.startsWith('NUMBER_')) {
    return (
      typeof cell.value === 'number' && compares(rule.type.slice(7), cell.value, first, second)
    );
  }
  if (rule.type.startsWith('DATE_')) {
    return cell.isDate && isValidDate(rule.type.slice(5), cell.value, first, second);
  }
  return !rule.type.startsWith('TEXT_') || isValidText(rule.type.slice(5), cell.display, first);
}

export function refusal(rule: ValidationRecord, row: number, column: number): string {
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const text = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (rule.type !== 'VALUE_IN_LIST') return text;
  const list = (rule.values[0] as string[]).join(', ');
  return `${text} Please enter one of the following values: ${list}.`;
}

function isChecked(rule: ValidationRecord, cell: Checked): boolean {
  if (rule.values.length === 0) return typeof cell.value === 'boolean';
  return rule.values.some((value) => value === cell.value || String(value) === cell.display);
}

function isValidDate(
  test: string,
  value: CellValue,
  first: ValidationArgument | undefined,
  second: ValidationArgument | undefined,
): boolean {
  if (typeof value !== 'number') return false;
  if (test === 'IS_VALID_DATE') return true;
  const day = Math.floor(value);
  if (test === 'AFTER') return day > Number(first);
  if (test === 'BEFORE') return day < Number(first);
  if (test === 'ON_OR_AFTER') return day >= Number(first);
  if (test === 'ON_OR_BEFORE') return day <= Number(first);
  return compares(test, day, first, second);
}

function compares(
  test: string,
  value: number,
  first: ValidationArgument | undefined,
  second: ValidationArgument | undefined,
): boolean {
  const [low, high] = [Number(first), Number(second)];
  if (test === 'BETWEEN') return value >= low && value <= high;
  if (test === 'NOT_BETWEEN') return value < low || value > high;
  if (test === 'GREATER_THAN') return value > low;
  if (test === 'GREATER_THAN_OR_EQUAL_TO') return value >= low;
  if (test === 'LESS_THAN') return value < low;
  if (test === 'LESS_THAN_OR_EQUAL_TO') return value <= low;
  return test === 'NOT_EQUAL_TO' ? value !== low : value === low;
}

function isValidText(test: string, text: string, first: ValidationArgument | undefined): boolean {
  const wanted = String(first ?? '');
  if (test === 'CONTAINS') return text.includes(wanted);
  if (test === 'DOES_NOT_CONTAIN') return !text.includes(wanted);
  if (test === 'EQUAL_TO') return text === wanted;
  if (test === 'IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  return /^(https?:\/\/)?[^\s/]+\.[^\s/]+/.test(text);
}
