import { enumMember } from '../../objects/google-enum';
import type { CellsOf } from '../book/box';
import type { ValidationArgument, ValidationRecord } from '../book/validation';
import { instantOfSerial } from '../cells/serial';
import type { Desk } from '../handles/desk';
import { enums } from '../handles/enums';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

interface RuleAt {
  desk: Desk;
  record: ValidationRecord;
  self: DataValidation;
}

const dataValidation: ServiceClass<DataValidation, RuleAt> = {
  name: 'DataValidation',
  signatures: {
    copy: '',
    getAllowInvalid: '',
    getCriteriaType: '',
    getCriteriaValues: '',
    getHelpText: '',
  },
  methods: {
    /** Begins a rule like this one. https://developers.google.com/apps-script/reference/spreadsheet/data-validation#copy() */
    copy: ({ desk, record }) => desk.validationBuilder(record),
    /** Tells whether other input only brings a warning. https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getAllowInvalid() */
    getAllowInvalid: ({ record }) => record.allowInvalid,
    /** Gives the kind of the rule. https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getCriteriaType() */
    getCriteriaType: ({ record }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, record.type),
    /** Gives the arguments of the rule. https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getCriteriaValues() */
    getCriteriaValues: ({ desk, record }) =>
      record.values.map((value) => criterionOf(desk, record.type, value)),
    /** Gives the help text, null without one. https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getHelpText() */
    getHelpText: ({ record }) => record.helpText as string,
  },
};

/**
 * Handle of a data validation rule.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation
 */
export function validationHandle(desk: Desk, record: ValidationRecord): DataValidation {
  return makeHandle(desk, dataValidation, { desk, record });
}

/** Rule that a handle stands for. */
export function validationOf(desk: Desk, handle: DataValidation): ValidationRecord | null {
  return (desk.states.get(handle)?.at as RuleAt | undefined)?.record ?? null;
}

function criterionOf(desk: Desk, type: string, value: ValidationArgument): unknown {
  if (type.startsWith('DATE_') && typeof value === 'number') {
    return new Date(instantOfSerial(value, desk.book().zone));
  }
  if (Array.isArray(value)) return value.slice();
  return typeof value === 'object' && value !== null ? desk.range(value as CellsOf) : value;
}
