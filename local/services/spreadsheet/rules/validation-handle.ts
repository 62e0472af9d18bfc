import { enumMember } from '../../objects/google-enum';
import type { CellsOf } from '../book/box';
import type { ValidationArgument, ValidationRecord } from '../book/validation';
import { instantOfSerial } from '../cells/serial';
import { enums } from '../handles/enums';
import type { FileContext } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

interface RuleState {
  file: FileContext;
  record: ValidationRecord;
  self: DataValidation;
}

const dataValidation: ServiceClass<DataValidation, RuleState> = {
  name: 'DataValidation',
  signatures: {
    copy: '',
    getAllowInvalid: '',
    getCriteriaType: '',
    getCriteriaValues: '',
    getHelpText: '',
  },
  methods: {
    copy: ({ file, record }) => file.validationBuilder(record),
    getAllowInvalid: ({ record }) => record.allowInvalid,
    getCriteriaType: ({ record }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, record.type),
    getCriteriaValues: ({ file, record }) =>
      record.values.map((value) => criterionOf(file, record.type, value)),
    getHelpText: ({ record }) => record.helpText as string,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export function validationHandle(file: FileContext, record: ValidationRecord): DataValidation {
  return makeHandle(file, dataValidation, { file, record });
}

export function validationOf(file: FileContext, handle: DataValidation): ValidationRecord | null {
  return (file.states.get(handle)?.state as RuleState | undefined)?.record ?? null;
}

function criterionOf(file: FileContext, type: string, value: ValidationArgument): unknown {
  if (type.startsWith('DATE_') && typeof value === 'number') {
    return new Date(instantOfSerial(value, file.book().zone));
  }
  if (Array.isArray(value)) return value.slice();
  return typeof value === 'object' && value !== null ? file.range(value as CellsOf) : value;
}
