import { googleError } from '../../errors/google-error';
import type { ValidationArgument, ValidationRecord } from '../book/validation';
import { serialOfInstant } from '../cells/serial';
import { cellsOfRange, type Desk, type Range } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What a builder of a validation rule stands for: the rule as far as it is made. */
export interface ValidationBuilderAt {
  dialog: Desk;
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
  /** Lets in a date. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDate() */
  requireDate: criterion('DATE_IS_VALID_DATE'),
  /** Lets in a day after the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateAfter(Date) */
  requireDateAfter: criterion('DATE_AFTER'),
  /** Lets in a day before the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateBefore(Date) */
  requireDateBefore: criterion('DATE_BEFORE'),
  /** Lets in a day between two, both included. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateBetween(Date,Date) */
  requireDateBetween: criterion('DATE_BETWEEN'),
  /** Lets in the day given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateEqualTo(Date) */
  requireDateEqualTo: criterion('DATE_EQUAL_TO'),
  /** Lets in a day outside of two. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateNotBetween(Date,Date) */
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN'),
  /** Lets in the day given or a later one. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateOnOrAfter(Date) */
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  /** Lets in the day given or an earlier one. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireDateOnOrBefore(Date) */
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  /** Lets in what makes the formula true; there is no engine here, so anything passes. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireFormulaSatisfied(String) */
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA'),
  /** Lets in a number between two, both included. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberBetween(Number,Number) */
  requireNumberBetween: criterion('NUMBER_BETWEEN'),
  /** Lets in the number given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberEqualTo(Number) */
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO'),
  /** Lets in a number above the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberGreaterThan(Number) */
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN'),
  /** Lets in a number not below the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberGreaterThanOrEqualTo(Number) */
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  /** Lets in a number below the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberLessThan(Number) */
  requireNumberLessThan: criterion('NUMBER_LESS_THAN'),
  /** Lets in a number not above the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberLessThanOrEqualTo(Number) */
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  /** Lets in a number outside of two. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberNotBetween(Number,Number) */
  requireNumberNotBetween: criterion('NUMBER_NOT_BETWEEN'),
  /** Lets in any number but the one given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireNumberNotEqualTo(Number) */
  requireNumberNotEqualTo: criterion('NUMBER_NOT_EQUAL_TO'),
  /** Lets in a text with the one given in it. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextContains(String) */
  requireTextContains: criterion('TEXT_CONTAINS'),
  /** Lets in a text without the one given in it. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextDoesNotContain(String) */
  requireTextDoesNotContain: criterion('TEXT_DOES_NOT_CONTAIN'),
  /** Lets in the text given. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextEqualTo(String) */
  requireTextEqualTo: criterion('TEXT_EQUAL_TO'),
  /** Lets in an e-mail address. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextIsEmail() */
  requireTextIsEmail: criterion('TEXT_IS_VALID_EMAIL'),
  /** Lets in a web address. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireTextIsUrl() */
  requireTextIsUrl: criterion('TEXT_IS_VALID_URL'),
  /** Lets in true or false, or the values given for checked and unchecked. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireCheckbox() */
  requireCheckbox: criterion('CHECKBOX'),
  /** Lets in a value of the list, with a dropdown unless told; more than 500 are refused (not documented; probe longest-dropdown). https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInList(String) */
  requireValueInList: criterion('VALUE_IN_LIST'),
  /** Lets in a value that stands in the range, with a dropdown unless told. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireValueInRange(Range) */
  requireValueInRange: criterion('VALUE_IN_RANGE'),
};

function criterion(type: string) {
  return (at: ValidationBuilderAt, ...args: unknown[]) => withCriteria(at, type, args);
}

/** Gives a rule its criterion. */
export function withCriteria(at: ValidationBuilderAt, type: string, args: unknown[]): Builder {
  const values = args.map((value) => argumentOf(at.dialog, value));
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

function argumentOf(dialog: Desk, value: unknown): ValidationArgument {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return Math.floor(serialOfInstant((value as Date).getTime(), dialog.book().zone));
  }
  return cellsOfRange(dialog, value as Range);
}
