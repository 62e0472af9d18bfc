import type { ConditionalFormattingOptions } from 'exceljs';
import { a1Of } from '../services/spreadsheet/book/a1';
import { boxOf } from '../services/spreadsheet/book/box';
import type { ConditionalFormatRecord } from '../services/spreadsheet/book/conditional-format-record';
import { xlsxFormula } from './xlsx-formula';
import { argb, solid } from './xlsx-style';

const COMPARISONS: Record<string, string> = {
  NUMBER_EQUAL_TO: '=',
  NUMBER_NOT_EQUAL_TO: '<>',
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
  DATE_EQUAL_TO: '=',
  DATE_AFTER: '>',
  DATE_BEFORE: '<',
};

/** Converts the condition to a formula. Returns `null` if the condition has no equivalent in Excel. */
export function xlsxRule(
  rule: ConditionalFormatRecord,
  priority: number,
): ConditionalFormattingOptions | null {
  const [first] = rule.boxes;
  const formula = first && formulaOf(rule, a1Of(boxOf(first.row, first.column)));
  if (!formula) return null;
  const style = {
    font: {
      ...(rule.fontColor ? { color: argb(rule.fontColor) } : {}),
      ...(rule.bold === null ? {} : { bold: rule.bold }),
      ...(rule.italic === null ? {} : { italic: rule.italic }),
      ...(rule.underline === null ? {} : { underline: rule.underline }),
      ...(rule.strikethrough === null ? {} : { strike: rule.strikethrough }),
    },
    ...(rule.background ? { fill: solid(rule.background) } : {}),
  };
  return {
    ref: rule.boxes.map(a1Of).join(' '),
    rules: [{ type: 'expression', priority, formulae: [formula], style }],
  };
}

function formulaOf({ condition: { type, values } }: ConditionalFormatRecord, cell: string) {
  const [first, second] = values;
  if (type === 'CUSTOM_FORMULA') return xlsxFormula(String(first));
  if (type === 'CELL_EMPTY') return `LEN(${cell})=0`;
  if (type === 'CELL_NOT_EMPTY') return `LEN(${cell})>0`;
  if (type === 'NUMBER_BETWEEN')
    return `AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second})`;
  const comparison = COMPARISONS[type];
  if (comparison) return `AND(ISNUMBER(${cell}),${cell}${comparison}${first})`;
  return textFormula(type, cell, `"${String(first).replace(/"/g, '""')}"`);
}

function textFormula(type: string, cell: string, text: string): string | null {
  if (type === 'TEXT_EQUAL_TO') return `${cell}=${text}`;
  if (type === 'TEXT_CONTAINS') return `ISNUMBER(SEARCH(${text},${cell}))`;
  if (type === 'TEXT_DOES_NOT_CONTAIN') return `NOT(ISNUMBER(SEARCH(${text},${cell})))`;
  if (type === 'TEXT_STARTS_WITH') return `LEFT(${cell},LEN(${text}))=${text}`;
  return type === 'TEXT_ENDS_WITH' ? `RIGHT(${cell},LEN(${text}))=${text}` : null;
}
