import { googleError } from '../google-error';
import { cellsOfRange, type Desk, type Range } from './desk';
import { serialOfInstant } from './serial';
import type { MethodsOf } from './service-class';
import type { ValidationArgument, ValidationRecord } from './validation';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What a builder of a validation rule stands for: the rule as far as it is made. */
export interface ValidationBuilderAt {
  desk: Desk;
  draft: { record: ValidationRecord };
  self: Builder;
}

const MOST_ITEMS = 500;

export const criteriaSignatures = {
  requireDate: '',
  requireDateAfter: 'date',
  requireDateBefore: 'date',
  requireDateBetween: 'date date',
  requireDateEqualTo: 'date',
  requireDateNotBetween: 'date date',
  requireDateOnOrAfter: 'date',
  requireDateOnOrBefore: 'date',
  requireFormulaSatisfied: 'str',
  requireNumberBetween: 'num num',
  requireNumberEqualTo: 'num',
  requireNumberGreaterThan: 'num',
  requireNumberGreaterThanOrEqualTo: 'num',
  requireNumberLessThan: 'num',
  requireNumberLessThanOrEqualTo: 'num',
  requireNumberNotBetween: 'num num',
  requireNumberNotEqualTo: 'num',
  requireTextContains: 'str',
  requireTextDoesNotContain: 'str',
  requireTextEqualTo: 'str',
  requireTextIsEmail: '',
  requireTextIsUrl: '',
  requireCheckbox: 'any? any?',
  requireValueInList: 'list bool?',
  requireValueInRange: 'Range bool?',
};

/** The criteria that a validation rule may have. */
export const criteriaMethods: MethodsOf<Builder, ValidationBuilderAt> = {
  requireDate: criterion('DATE_IS_VALID_DATE'),
  requireDateAfter: criterion('DATE_AFTER'),
  requireDateBefore: criterion('DATE_BEFORE'),
  requireDateBetween: criterion('DATE_BETWEEN'),
  requireDateEqualTo: criterion('DATE_EQUAL_TO'),
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA'),
  requireNumberBetween: criterion('NUMBER_BETWEEN'),
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO'),
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: criterion('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireNumberNotBetween: criterion('NUMBER_NOT_BETWEEN'),
  requireNumberNotEqualTo: criterion('NUMBER_NOT_EQUAL_TO'),
  requireTextContains: criterion('TEXT_CONTAINS'),
  requireTextDoesNotContain: criterion('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: criterion('TEXT_EQUAL_TO'),
  requireTextIsEmail: criterion('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: criterion('TEXT_IS_VALID_URL'),
  requireCheckbox: criterion('CHECKBOX'),
  requireValueInList: criterion('VALUE_IN_LIST'),
  requireValueInRange: criterion('VALUE_IN_RANGE'),
};

function criterion(type: string) {
  return (at: ValidationBuilderAt, ...args: unknown[]) => withCriteria(at, type, args);
}

/** Gives a rule its criterion. */
export function withCriteria(at: ValidationBuilderAt, type: string, args: unknown[]): Builder {
  const values = args.map((value) => argumentOf(at.desk, value));
  const [list] = values;
  if (type === 'VALUE_IN_LIST' && Array.isArray(list) && list.length > MOST_ITEMS) {
    throw googleError(
      `The data validation rule has more items than the limit of ${MOST_ITEMS}. ` +
        'Use the “List from a range” criteria instead.',
    );
  }
  return updated(at, { type, values });
}

/** Changes the rule under construction. */
export function updated(at: ValidationBuilderAt, change: Partial<ValidationRecord>): Builder {
  at.draft.record = { ...at.draft.record, ...change };
  return at.self;
}

function argumentOf(desk: Desk, value: unknown): ValidationArgument {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return Math.floor(serialOfInstant((value as Date).getTime(), desk.book().zone));
  }
  return cellsOfRange(desk, value as Range);
}
