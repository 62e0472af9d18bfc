import { googleError } from '../../errors/google-error';
import { enumMember, enumName } from '../../objects/google-enum';
import type { ValidationRecord } from '../book/validation';
import { enums } from '../handles/enums';
import type { FileContext } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import {
  criteriaMethods,
  criteriaSignatures,
  updated,
  type ValidationBuilderState,
  withCriteria,
} from './validation-criteria';
import { validationHandle } from './validation-handle';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const EMPTY: ValidationRecord = { type: '', values: [], allowInvalid: true, helpText: null };

const builder: ServiceClass<Builder, ValidationBuilderState> = {
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
    /**
     * Throws without a criterion.
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#build()
     */
    build: ({ file, draft }) => {
      if (!draft.record.type) {
        throw googleError('No criteria set for the data validation rule.');
      }
      return validationHandle(file, draft.record);
    },
    copy: ({ file, draft }) => validationBuilder(file, draft.record),
    getAllowInvalid: ({ draft }) => draft.record.allowInvalid,
    /**
     * Null before a criterion is set, as recorded from Google in the suite of gas-fakes.
     * (https://github.com/brucemcpherson/gas-fakes/blob/main/test/testsheetsdatavalidations.js).
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#getCriteriaType()
     */
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, draft.record.type) ?? null,
    getHelpText: ({ draft }) => draft.record.helpText,
    setAllowInvalid: (state, allowInvalid: boolean) => updated(state, { allowInvalid }),
    setHelpText: (state, helpText: string) => updated(state, { helpText }),
    withCriteria: (state, criteria: Criteria, args: unknown[]) =>
      withCriteria(state, enumName(criteria) ?? '', args),
  },
};

/**
 * A rule only warns unless setAllowInvalid(false) is called.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
export function validationBuilder(file: FileContext, record: ValidationRecord = EMPTY): Builder {
  return makeHandle(file, builder, { file, draft: { record } });
}
