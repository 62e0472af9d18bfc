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
  dialog: Desk;
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
    /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#copy() */
    copy: ({ dialog, record }) => dialog.validationBuilder(record),
    /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getAllowInvalid() */
    getAllowInvalid: ({ record }) => record.allowInvalid,
    /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getCriteriaType() */
    getCriteriaType: ({ record }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, record.type),
    /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getCriteriaValues() */
    getCriteriaValues: ({ dialog, record }) =>
      record.values.map((value) => criterionOf(dialog, record.type, value)),
    /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation#getHelpText() */
    getHelpText: ({ record }) => record.helpText as string,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export function validationHandle(dialog: Desk, record: ValidationRecord): DataValidation {
  return makeHandle(dialog, dataValidation, { dialog, record });
}

export function validationOf(dialog: Desk, handle: DataValidation): ValidationRecord | null {
  return (dialog.states.get(handle)?.at as RuleAt | undefined)?.record ?? null;
}

function criterionOf(dialog: Desk, type: string, value: ValidationArgument): unknown {
  if (type.startsWith('DATE_') && typeof value === 'number') {
    return new Date(instantOfSerial(value, dialog.book().zone));
  }
  if (Array.isArray(value)) return value.slice();
  return typeof value === 'object' && value !== null ? dialog.range(value as CellsOf) : value;
}
