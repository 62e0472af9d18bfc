import { googleError } from '../../errors/google-error';
import type { ValidationArgument, ValidationRecord } from '../book/validation';
import { serialOfInstant } from '../cells/serial';
import { cellsOfRange, type FileContext, type Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** State of a builder: the rule so far. */
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
  /** Accepts a date. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDate() */
  requireDate: criterion('DATE_IS_VALID_DATE'),
  /**
   * Accepts a day after the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateAfter(Date)
   */
  requireDateAfter: criterion('DATE_AFTER'),
  /**
   * Accepts a day before the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateBefore(Date)
   */
  requireDateBefore: criterion('DATE_BEFORE'),
  /**
   * Accepts a day between two, both included.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateBetween(Date,Date)
   */
  requireDateBetween: criterion('DATE_BETWEEN'),
  /**
   * Accepts the day given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateEqualTo(Date)
   */
  requireDateEqualTo: criterion('DATE_EQUAL_TO'),
  /**
   * Accepts a day outside of two.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateNotBetween(Date,Date)
   */
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN'),
  /**
   * Accepts the day given or a later one.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateOnOrAfter(Date)
   */
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  /**
   * Accepts the day given or an earlier one.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateOnOrBefore(Date)
   */
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  /**
   * Not evaluated: every value passes.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireFormulaSatisfied(String)
   */
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA'),
  /**
   * Accepts a number between two, both included.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberBetween(Number,Number)
   */
  requireNumberBetween: criterion('NUMBER_BETWEEN'),
  /**
   * Accepts the number given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberEqualTo(Number)
   */
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO'),
  /**
   * Accepts a number above the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberGreaterThan(Number)
   */
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN'),
  /**
   * Accepts a number not below the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberGreaterThanOrEqualTo(Number)
   */
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  /**
   * Accepts a number below the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberLessThan(Number)
   */
  requireNumberLessThan: criterion('NUMBER_LESS_THAN'),
  /**
   * Accepts a number not above the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberLessThanOrEqualTo(Number)
   */
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  /**
   * Accepts a number outside of two.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberNotBetween(Number,Number)
   */
  requireNumberNotBetween: criterion('NUMBER_NOT_BETWEEN'),
  /**
   * Accepts any number but the one given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberNotEqualTo(Number)
   */
  requireNumberNotEqualTo: criterion('NUMBER_NOT_EQUAL_TO'),
  /**
   * Accepts a text with the one given in it.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextContains(String)
   */
  requireTextContains: criterion('TEXT_CONTAINS'),
  /**
   * Accepts a text without the one given in it.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextDoesNotContain(String)
   */
  requireTextDoesNotContain: criterion('TEXT_DOES_NOT_CONTAIN'),
  /**
   * Accepts the text given.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextEqualTo(String)
   */
  requireTextEqualTo: criterion('TEXT_EQUAL_TO'),
  /**
   * Accepts an e-mail address.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextIsEmail()
   */
  requireTextIsEmail: criterion('TEXT_IS_VALID_EMAIL'),
  /** Accepts a web address. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextIsUrl() */
  requireTextIsUrl: criterion('TEXT_IS_VALID_URL'),
  /**
   * Accepts true or false, or the values given for checked and unchecked.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireCheckbox()
   */
  requireCheckbox: criterion('CHECKBOX'),
  /**
   * At most 500 items (not documented; probe longest-dropdown).
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInList(String)
   */
  requireValueInList: criterion('VALUE_IN_LIST'),
  /**
   * Accepts a value of the range, by default with a dropdown.
   * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInRange(Range)
   */
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
