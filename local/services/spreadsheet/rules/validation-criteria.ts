import { googleError } from '../../errors/google-error';
import type { ValidationArgument, ValidationRecord } from '../book/validation';
import { serialOfInstant } from '../cells/serial';
import { cellsOfRange, type FileContext, type Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** `draft.record` is the rule so far. */
export interface ValidationBuilderState {
  file: FileContext;
  draft: { record: ValidationRecord };
  self: Builder;
}

const MAX_ITEMS = 500;

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

export const criteriaMethods: MethodsOf<Builder, ValidationBuilderState> = {
  requireDate: criterion('DATE_IS_VALID_DATE'),
  requireDateAfter: criterion('DATE_AFTER'),
  requireDateBefore: criterion('DATE_BEFORE'),
  requireDateBetween: criterion('DATE_BETWEEN'),
  requireDateEqualTo: criterion('DATE_EQUAL_TO'),
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  /**
   * Accepts every value, because the formula is not evaluated.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireFormulaSatisfied(String)
   */
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
  /**
   * Throws for more than 500 items (not documented; probe longest-dropdown).
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInList(String)
   */
  requireValueInList: criterion('VALUE_IN_LIST'),
  requireValueInRange: criterion('VALUE_IN_RANGE'),
};

function criterion(type: string) {
  return (state: ValidationBuilderState, ...args: unknown[]) => withCriteria(state, type, args);
}

export function withCriteria(
  state: ValidationBuilderState,
  type: string,
  args: unknown[],
): Builder {
  const values = args.map((value) => argumentOf(state.file, value));
  const [list] = values;
  if (type === 'VALUE_IN_LIST' && Array.isArray(list) && list.length > MAX_ITEMS) {
    throw googleError(
      `The data validation rule has more items than the limit of ${MAX_ITEMS}. ` +
        'Use the “List from a range” criteria instead.',
    );
  }
  return updated(state, { type, values });
}

export function updated(state: ValidationBuilderState, change: Partial<ValidationRecord>): Builder {
  state.draft.record = { ...state.draft.record, ...change };
  return state.self;
}

function argumentOf(file: FileContext, value: unknown): ValidationArgument {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return Math.floor(serialOfInstant((value as Date).getTime(), file.book().zone));
  }
  return cellsOfRange(file, value as Range);
}
