import type { DataValidation, Workbook } from 'exceljs';
import { a1Of, columnLetters } from '../services/spreadsheet/book/a1';
import type { CellsOf } from '../services/spreadsheet/book/box';
import type { WorkbookSnapshot } from '../services/spreadsheet/book/snapshot';
import type { ValidationRecord } from '../services/spreadsheet/book/validation';

const LISTS = 'Danh sách';
const MAX_INLINE = 255;
type Operator = NonNullable<DataValidation['operator']>;

const OPERATORS: Record<string, Operator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  AFTER: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  BEFORE: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/**
 * Returns a function that turns a validation rule into Excel's. It returns `null` if Excel has no
 * equivalent, and the same object for equal rules.
 */
export function xlsxValidations(workbook: Workbook, snapshot: WorkbookSnapshot) {
  const known = new Map<string, DataValidation | null>();
  return (record: ValidationRecord): DataValidation | null => {
    const key = JSON.stringify(record);
    let validation = known.get(key);
    if (validation === undefined) {
      const criterion = criterionOf(record, workbook, snapshot);
      validation = criterion && { ...criterion, ...messagesOf(record) };
      known.set(key, validation);
    }
    return validation;
  };
}

type Criterion = Pick<DataValidation, 'type' | 'formulae' | 'operator'>;

function criterionOf(
  record: ValidationRecord,
  workbook: Workbook,
  snapshot: WorkbookSnapshot,
): Criterion | null {
  const { type, values } = record;
  if (type === 'VALUE_IN_LIST') return list(values[0] as string[], workbook);
  if (type === 'CHECKBOX')
    return list(values.length > 0 ? values.map(String) : ['TRUE', 'FALSE'], workbook);
  if (type === 'VALUE_IN_RANGE') {
    return { type: 'list', formulae: [cellsName(values[0] as CellsOf, snapshot)] };
  }
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formulae: [String(values[0]).slice(1)] };
  if (type === 'DATE_IS_VALID_DATE') {
    return { type: 'date', operator: 'greaterThan', formulae: [0] };
  }
  const [, kind, test = ''] = /^(DATE|NUMBER)_(.+)$/.exec(type) ?? [];
  const operator = OPERATORS[test];
  if (!kind || !operator) return null;
  return { type: kind === 'DATE' ? 'date' : 'decimal', operator, formulae: values.slice() };
}

function list(items: readonly string[], workbook: Workbook): Criterion {
  const inline = items.join(',');
  const fits = inline.length <= MAX_INLINE && !items.some((item) => /[,"]/.test(item));
  return { type: 'list', formulae: [fits ? `"${inline}"` : written(items, workbook)] };
}

function written(items: readonly string[], workbook: Workbook): string {
  const sheet =
    workbook.getWorksheet(LISTS) ?? workbook.addWorksheet(LISTS, { state: 'veryHidden' });
  const column = sheet.columnCount + 1;
  items.forEach((item, i) => {
    sheet.getCell(i + 1, column).value = item;
  });
  const letters = columnLetters(column);
  return `'${LISTS}'!$${letters}$1:$${letters}$${items.length}`;
}

function cellsName({ tab, box }: CellsOf, { tabs }: WorkbookSnapshot): string {
  const name = tabs.find(({ id }) => id === tab)?.name ?? '';
  const cells = a1Of(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${name.replace(/'/g, "''")}'!${cells}`;
}

function messagesOf({ allowInvalid, helpText }: ValidationRecord): Partial<DataValidation> {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(helpText ? { showInputMessage: true, prompt: helpText, error: helpText } : {}),
  };
}
