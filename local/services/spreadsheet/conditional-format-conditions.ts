import type { ConditionalFormatRecord } from './conditional-format';
import type { Desk } from './desk';
import { serialOfInstant } from './serial';
import type { MethodsOf } from './service-class';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Rule under construction, with the tab that its ranges are in. */
export interface RuleDraft {
  readonly tab: number;
  readonly rule: ConditionalFormatRecord;
}

/** What a builder of a conditional format rule stands for: the rule as far as it is made. */
export interface RuleBuilderAt {
  desk: Desk;
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

/** The conditions under which a rule formats. */
export const conditionMethods: MethodsOf<Builder, RuleBuilderAt> = {
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
  return (at: RuleBuilderAt, ...args: unknown[]) => withCondition(at, type, args);
}

/** Gives a rule its condition. */
export function withCondition(at: RuleBuilderAt, type: string, args: unknown[]): Builder {
  const { zone } = at.desk.book();
  const values = args.map((value) =>
    Object.prototype.toString.call(value) === '[object Date]'
      ? Math.floor(serialOfInstant((value as Date).getTime(), zone))
      : value,
  );
  return updated(at, { condition: { type, values } });
}

/** Changes the rule under construction. */
export function updated(at: RuleBuilderAt, change: Partial<ConditionalFormatRecord>): Builder {
  at.draft.now = { ...at.draft.now, rule: { ...at.draft.now.rule, ...change } };
  return at.self;
}
