import type { DataValidationCriterion, DataValidationRuleData } from '@odoo/o-spreadsheet';
import type { CellsOf } from '../../../services/spreadsheet/book/box';
import type { ValidationRecord } from '../../../services/spreadsheet/book/validation';
import { rangeText, type TabNames } from './range-text';

/**
 * The new rule shows a checkbox or dropdown but never blocks typing, because the server checks the
 * text and answers with Google's message. Returns `[]` for other validation rules.
 */
export function inputRuleOf(
  record: ValidationRecord,
  ranges: readonly string[],
  { id, names }: { id: string; names: TabNames },
): DataValidationRuleData[] {
  const criterion = criterionOf(record, names);
  return criterion ? [{ id, ranges: [...ranges], isBlocking: false, criterion }] : [];
}

function criterionOf(
  { type, values }: ValidationRecord,
  names: TabNames,
): DataValidationCriterion | null {
  const [first, opens = true] = values;
  const displayStyle = opens === false ? 'plainText' : 'arrow';
  if (type === 'CHECKBOX') return { type: 'isBoolean', values: [] };
  if (type === 'VALUE_IN_LIST') {
    return { type: 'isValueInList', values: [...(first as readonly string[])], displayStyle };
  }
  if (type !== 'VALUE_IN_RANGE') return null;
  return { type: 'isValueInRange', values: [rangeText(first as CellsOf, names)], displayStyle };
}
