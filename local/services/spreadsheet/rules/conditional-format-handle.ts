import { googleError } from '../../errors/google-error';
import { enumMember } from '../../objects/google-enum';
import type { RuleDraft } from '../book/conditional-format-record';
import { instantOfSerial } from '../cells/serial';
import { enums } from '../handles/enums';
import type { FileContext, Range } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

interface RuleState {
  file: FileContext;
  draft: RuleDraft;
  self: Rule;
}

interface ConditionState {
  file: FileContext;
  draft: RuleDraft;
  self: Condition;
}

const ruleClass: ServiceClass<Rule, RuleState> = {
  name: 'ConditionalFormatRule',
  signatures: { copy: '', getRanges: '', getBooleanCondition: '', getGradientCondition: '' },
  methods: {
    /** Returns a builder of a copy. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#copy() */
    copy: ({ file, draft }) => file.conditionalFormatBuilder(draft),
    /**
     * Returns the ranges that the rule formats.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getRanges()
     */
    getRanges: ({ file, draft }) => rangesOf(file, draft),
    /**
     * Returns the condition.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getBooleanCondition()
     */
    getBooleanCondition: ({ file, draft }) => makeHandle(file, conditionClass, { file, draft }),
    /**
     * Always null: colour scales are not emulated.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getGradientCondition()
     */
    getGradientCondition: () => null,
  },
};

const conditionClass: ServiceClass<Condition, ConditionState> = {
  name: 'BooleanCondition',
  signatures: {
    getBackground: '',
    getFontColor: '',
    getBold: '',
    getItalic: '',
    getStrikethrough: '',
    getUnderline: '',
    getCriteriaType: '',
    getCriteriaValues: '',
  },
  methods: {
    /**
     * Null if the rule does not change it.
     * https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getBackground()
     */
    getBackground: ({ draft }) => draft.rule.background,
    /**
     * Null if the rule does not change it.
     * https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getFontColor()
     */
    getFontColor: ({ draft }) => draft.rule.fontColor,
    /** Null if the rule does not change it. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getBold() */
    getBold: ({ draft }) => draft.rule.bold,
    /**
     * Null if the rule does not change it.
     * https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getItalic()
     */
    getItalic: ({ draft }) => draft.rule.italic,
    /**
     * Null if the rule does not change it.
     * https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getStrikethrough()
     */
    getStrikethrough: ({ draft }) => draft.rule.strikethrough,
    /**
     * Null if the rule does not change it.
     * https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getUnderline()
     */
    getUnderline: ({ draft }) => draft.rule.underline,
    /**
     * Returns the type of the condition.
     * https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaType()
     */
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.BooleanCriteria, draft.rule.condition.type),
    /** Days are returned as dates. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaValues() */
    getCriteriaValues: ({ file, draft: { rule } }) => valuesOf(file, rule.condition),
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export function conditionalFormatHandle(file: FileContext, draft: RuleDraft): Rule {
  return makeHandle(file, ruleClass, { file, draft });
}

export function rangesOf(file: FileContext, { tab, rule }: RuleDraft): Range[] {
  return rule.boxes.map((box) => file.range({ tab, box }));
}

function valuesOf(file: FileContext, { type, values }: RuleDraft['rule']['condition']): unknown[] {
  const { zone } = file.book();
  return values.map((value) =>
    type.startsWith('DATE_') && typeof value === 'number'
      ? new Date(instantOfSerial(value, zone))
      : value,
  );
}

/** The rule of a handle. Throws if it belongs to another tab. */
export function conditionalFormatOf(
  file: FileContext,
  handle: Rule,
  tab: number,
): RuleDraft['rule'] {
  const known = file.states.get(handle)?.state as RuleState | undefined;
  if (!known) throw googleError('Conditional format rule not found');
  if (known.draft.tab !== tab)
    throw googleError('Conditional format rule cannot reference a different sheet.');
  return known.draft.rule;
}
