import type { ConditionalFormatRecord, RuleDraft } from '../book/conditional-format-record';
import { serialOfInstant } from '../cells/serial';
import type { FileContext } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** `draft.now` is the rule so far. */
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
  whenCellEmpty: condition('CELL_EMPTY'),
  whenCellNotEmpty: condition('CELL_NOT_EMPTY'),
  whenDateAfter: condition('DATE_AFTER'),
  whenDateBefore: condition('DATE_BEFORE'),
  whenDateEqualTo: condition('DATE_EQUAL_TO'),
  whenFormulaSatisfied: condition('CUSTOM_FORMULA'),
  whenNumberBetween: condition('NUMBER_BETWEEN'),
  whenNumberEqualTo: condition('NUMBER_EQUAL_TO'),
  whenNumberGreaterThan: condition('NUMBER_GREATER_THAN'),
  whenNumberGreaterThanOrEqualTo: condition('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  whenNumberLessThan: condition('NUMBER_LESS_THAN'),
  whenNumberLessThanOrEqualTo: condition('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  whenNumberNotEqualTo: condition('NUMBER_NOT_EQUAL_TO'),
  whenTextContains: condition('TEXT_CONTAINS'),
  whenTextDoesNotContain: condition('TEXT_DOES_NOT_CONTAIN'),
  whenTextStartsWith: condition('TEXT_STARTS_WITH'),
  whenTextEndsWith: condition('TEXT_ENDS_WITH'),
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
