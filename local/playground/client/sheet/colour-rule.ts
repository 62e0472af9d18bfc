import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import { a1Of } from '../../../services/spreadsheet/book/a1';
import type { ConditionalFormatRecord } from '../../../services/spreadsheet/book/conditional-format-record';

type Operator = Extract<ConditionalFormat['rule'], { type: 'CellIsRule' }>['operator'];

const OPERATORS: Readonly<Record<string, Operator>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CUSTOM_FORMULA: 'customFormula',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQUAL_TO: 'isEqual',
};

/** Returns `[]` if o-spreadsheet does not have the condition. */
export function colourRuleOf(record: ConditionalFormatRecord, id: string): ConditionalFormat[] {
  const { boxes, condition, background, fontColor, bold, italic, strikethrough, underline } =
    record;
  const operator = OPERATORS[condition.type];
  if (!operator) return [];
  const isDate = condition.type.startsWith('DATE_');
  return [
    {
      id,
      ranges: boxes.map(a1Of),
      rule: {
        type: 'CellIsRule',
        operator,
        values: condition.values.map(String),
        ...(isDate && { dateValue: 'exactDate' as const }),
        style: {
          ...(background !== null && { fillColor: background }),
          ...(fontColor !== null && { textColor: fontColor }),
          ...(bold !== null && { bold }),
          ...(italic !== null && { italic }),
          ...(strikethrough !== null && { strikethrough }),
          ...(underline !== null && { underline }),
        },
      },
    },
  ];
}
