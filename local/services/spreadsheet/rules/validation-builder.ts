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
    /** Returns the rule. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#build() */
    build: ({ file, draft }) => {
      if (!draft.record.type) {
        throw googleError('No criteria set for the data validation rule.');
      }
      return validationHandle(file, draft.record);
    },
    /** Returns a builder of a copy. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#copy() */
    copy: ({ file, draft }) => validationBuilder(file, draft.record),
    /**
     * True (only a warning) by default.
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#getAllowInvalid()
     */
    getAllowInvalid: ({ draft }) => draft.record.allowInvalid,
    /**
     * Returns the type of the criterion.
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#getCriteriaType()
     */
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.DataValidationCriteria, draft.record.type),
    /** Null if there is none. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#getHelpText() */
    getHelpText: ({ draft }) => draft.record.helpText,
    /**
     * Sets whether other input only shows a warning or is refused.
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)
     */
    setAllowInvalid: (state, allowInvalid: boolean) => updated(state, { allowInvalid }),
    /**
     * Sets the text shown over the cell.
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setHelpText(String)
     */
    setHelpText: (state, helpText: string) => updated(state, { helpText }),
    /**
     * Sets the criterion by name and arguments.
     * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#withCriteria(DataValidationCriteria,Object)
     */
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
