import type { CellsOf } from './chart-record';
import type { Desk } from './desk';
import { enumMember } from './enumeration';
import { enums } from './enums';
import { instantOfSerial } from './serial';
import { makeHandle, type ServiceClass } from './service-class';
import type { ValidationArgument, ValidationRecord } from './validation';
import { validationBuilder } from './validation-builder';

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
    copy: ({ desk, record }) => validationBuilder(desk, record),
    getAllowInvalid: ({ record }) => record.allowInvalid,
    getCriteriaType: ({ record }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, record.type),
    getCriteriaValues: ({ desk, record }) =>
      record.values.map((value) => criterionOf(desk, record.type, value)),
    getHelpText: ({ record }) => record.helpText as string,
  },
};

/**
 * Handle of a data validation rule.
 * developers.google.com/apps-script/reference/spreadsheet/data-validation
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
