import { googleError } from '../google-error';
import { cellsOfRange, type Desk, type Range } from './desk';
import { enumMember, enumName } from './enumeration';
import { enums } from './enums';
import { serialOfInstant } from './serial';
import { type MethodsOf, makeHandle, type ServiceClass } from './service-class';
import type { ValidationArgument, ValidationRecord } from './validation';
import { validationHandle } from './validation-handle';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

interface BuilderAt {
  desk: Desk;
  draft: { record: ValidationRecord };
  self: Builder;
}

const MOST_ITEMS = 500;
const EMPTY: ValidationRecord = { type: '', values: [], allowInvalid: true, helpText: null };

const CRITERIA: Record<string, [type: string, signature: string]> = {
  requireDate: ['DATE_IS_VALID_DATE', ''],
  requireDateAfter: ['DATE_AFTER', 'date'],
  requireDateBefore: ['DATE_BEFORE', 'date'],
  requireDateBetween: ['DATE_BETWEEN', 'date date'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'date'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'date date'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'date'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'date'],
  requireFormulaSatisfied: ['CUSTOM_FORMULA', 'str'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'num num'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'num'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'num'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'num'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'num'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'num'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'num num'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'num'],
  requireTextContains: ['TEXT_CONTAINS', 'str'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'str'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'str'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL', ''],
  requireTextIsUrl: ['TEXT_IS_VALID_URL', ''],
  requireCheckbox: ['CHECKBOX', 'any? any?'],
  requireValueInList: ['VALUE_IN_LIST', 'list bool?'],
  requireValueInRange: ['VALUE_IN_RANGE', 'Range bool?'],
};

const builder: ServiceClass<Builder, BuilderAt> = {
  name: 'DataValidationBuilder',
  signatures: {
    ...Object.fromEntries(Object.entries(CRITERIA).map(([name, [, kinds]]) => [name, kinds])),
    build: '',
    copy: '',
    getAllowInvalid: '',
    getCriteriaType: '',
    getHelpText: '',
    setAllowInvalid: 'bool',
    setHelpText: 'str',
    withCriteria: 'obj list',
  },
  methods: {
    ...(Object.fromEntries(
      Object.entries(CRITERIA).map(([name, [type]]) => [
        name,
        (at: BuilderAt, ...args: unknown[]) => withCriteria(at, type, args),
      ]),
    ) as MethodsOf<Builder, BuilderAt>),
    build: ({ desk, draft }) => {
      if (!draft.record.type) throw googleError('No criteria set for the data validation rule.');
      return validationHandle(desk, draft.record);
    },
    copy: ({ desk, draft }) => validationBuilder(desk, draft.record),
    getAllowInvalid: ({ draft }) => draft.record.allowInvalid,
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, draft.record.type),
    getHelpText: ({ draft }) => draft.record.helpText,
    setAllowInvalid: (at, allowInvalid: boolean) => updated(at, { allowInvalid }),
    setHelpText: (at, helpText: string) => updated(at, { helpText }),
    withCriteria: (at, criteria: Criteria, args: unknown[]) =>
      withCriteria(at, enumName(criteria) ?? '', args),
  },
};

/**
 * Builder of data validation rules; a rule warns unless setAllowInvalid(false) is called.
 * developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
export function validationBuilder(desk: Desk, record: ValidationRecord = EMPTY): Builder {
  return makeHandle(desk, builder, { desk, draft: { record } });
}

function updated(at: BuilderAt, change: Partial<ValidationRecord>): Builder {
  at.draft.record = { ...at.draft.record, ...change };
  return at.self;
}

function withCriteria(at: BuilderAt, type: string, args: unknown[]): Builder {
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

function argumentOf(desk: Desk, value: unknown): ValidationArgument {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object') return value as string | number | boolean;
  if (value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return Math.floor(serialOfInstant((value as Date).getTime(), desk.book().zone));
  }
  return cellsOfRange(desk, value as Range);
}
