import type { ConditionalFormatRecord, RuleDraft } from '../book/conditional-format-record';
import { serialOfInstant } from '../cells/serial';
import type { FileContext } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** State of a builder: the rule so far. */
export interface RuleBuilderState {
  file: FileContext;
  draft: { now: RuleDraft };
  self: Builder;
}

export const conditionSignatures = {
  whenCellEmpty: '',
  whenCellNotEmpty: '',
  whenDateAfter: 'date',
  whenDateBefore: 'date',
  whenDateEqualTo: 'date',
  whenFormulaSatisfied: 'str',
  whenNumberBetween: 'num num',
  whenNumberEqualTo: 'num',
  whenNumberGreaterThan: 'num',
  whenNumberGreaterThanOrEqualTo: 'num',
  whenNumberLessThan: 'num',
  whenNumberLessThanOrEqualTo: 'num',
  whenNumberNotEqualTo: 'num',
  whenTextContains: 'str',
  whenTextDoesNotContain: 'str',
  whenTextStartsWith: 'str',
  whenTextEndsWith: 'str',
  whenTextEqualTo: 'str',
};

export const conditionMethods: MethodsOf<Builder, RuleBuilderState> = {
  /**
   * Formats an empty cell.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenCellEmpty()
   */
  whenCellEmpty: condition('CELL_EMPTY'),
  /**
   * Formats a cell that is not empty.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenCellNotEmpty()
   */
  whenCellNotEmpty: condition('CELL_NOT_EMPTY'),
  /**
   * Formats a date after the day given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenDateAfter(Date)
   */
  whenDateAfter: condition('DATE_AFTER'),
  /**
   * Formats a date before the day given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenDateBefore(Date)
   */
  whenDateBefore: condition('DATE_BEFORE'),
  /**
   * Formats the day given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenDateEqualTo(Date)
   */
  whenDateEqualTo: condition('DATE_EQUAL_TO'),
  /**
   * Formats a cell for which the formula is true.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenFormulaSatisfied(String)
   */
  whenFormulaSatisfied: condition('CUSTOM_FORMULA'),
  /**
   * Formats a number between two, both included.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberBetween(Number,Number)
   */
  whenNumberBetween: condition('NUMBER_BETWEEN'),
  /**
   * Formats the number given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberEqualTo(Number)
   */
  whenNumberEqualTo: condition('NUMBER_EQUAL_TO'),
  /**
   * Formats a number above the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberGreaterThan(Number)
   */
  whenNumberGreaterThan: condition('NUMBER_GREATER_THAN'),
  /**
   * Formats a number not below the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberGreaterThanOrEqualTo(Number)
   */
  whenNumberGreaterThanOrEqualTo: condition('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  /**
   * Formats a number below the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberLessThan(Number)
   */
  whenNumberLessThan: condition('NUMBER_LESS_THAN'),
  /**
   * Formats a number not above the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberLessThanOrEqualTo(Number)
   */
  whenNumberLessThanOrEqualTo: condition('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  /**
   * Formats any number but the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenNumberNotEqualTo(Number)
   */
  whenNumberNotEqualTo: condition('NUMBER_NOT_EQUAL_TO'),
  /**
   * Formats a text with the one given in it.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextContains(String)
   */
  whenTextContains: condition('TEXT_CONTAINS'),
  /**
   * Formats a text without the one given in it.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextDoesNotContain(String)
   */
  whenTextDoesNotContain: condition('TEXT_DOES_NOT_CONTAIN'),
  /**
   * Formats a text that begins with the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextStartsWith(String)
   */
  whenTextStartsWith: condition('TEXT_STARTS_WITH'),
  /**
   * Formats a text that ends with the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextEndsWith(String)
   */
  whenTextEndsWith: condition('TEXT_ENDS_WITH'),
  /**
   * Formats the text given.
   * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenTextEqualTo(String)
   */
  whenTextEqualTo: condition('TEXT_EQUAL_TO'),
};

function condition(type: string) {
  return (state: RuleBuilderState, ...args: unknown[]) => withCondition(state, type, args);
}

export function withCondition(state: RuleBuilderState, type: string, args: unknown[]): Builder {
  const { zone } = state.file.book();
  const values = args.map((value) =>
    Object.prototype.toString.call(value) === '[object Date]'
      ? Math.floor(serialOfInstant((value as Date).getTime(), zone))
      : value,
  );
  return updated(state, { condition: { type, values } });
}

export function updated(
  state: RuleBuilderState,
  change: Partial<ConditionalFormatRecord>,
): Builder {
  state.draft.now = { ...state.draft.now, rule: { ...state.draft.now.rule, ...change } };
  return state.self;
}
