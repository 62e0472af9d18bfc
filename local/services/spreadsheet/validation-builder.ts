import { googleError } from '../google-error';
import type { Desk } from './desk';
import { enumMember, enumName } from './enumeration';
import { enums } from './enums';
import { makeHandle, type ServiceClass } from './service-class';
import type { ValidationRecord } from './validation';
import {
  criteriaMethods,
  criteriaSignatures,
  updated,
  type ValidationBuilderAt,
  withCriteria,
} from './validation-criteria';
import { validationHandle } from './validation-handle';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const EMPTY: ValidationRecord = { type: '', values: [], allowInvalid: true, helpText: null };

const builder: ServiceClass<Builder, ValidationBuilderAt> = {
  name: 'DataValidationBuilder',
  signatures: {
    ...criteriaSignatures,
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
    ...criteriaMethods,
    build: ({ desk, draft }) => {
      if (!draft.record.type) {
        throw googleError('No criteria set for the data validation rule.');
      }
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

/** Builder of data validation rules (https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder); a rule warns unless setAllowInvalid(false) is called. */
export function validationBuilder(desk: Desk, record: ValidationRecord = EMPTY): Builder {
  return makeHandle(desk, builder, { desk, draft: { record } });
}
