import { googleError } from '../../errors/google-error';
import { enumMember } from '../../objects/google-enum';
import type { RuleDraft } from '../book/conditional-format-record';
import { instantOfSerial } from '../cells/serial';
import type { Desk, Range } from '../handles/desk';
import { enums } from '../handles/enums';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

interface RuleAt {
  dialog: Desk;
  draft: RuleDraft;
  self: Rule;
}

interface ConditionAt {
  dialog: Desk;
  draft: RuleDraft;
  self: Condition;
}

const ruleClass: ServiceClass<Rule, RuleAt> = {
  name: 'ConditionalFormatRule',
  signatures: { copy: '', getRanges: '', getBooleanCondition: '', getGradientCondition: '' },
  methods: {
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#copy() */
    copy: ({ dialog, draft }) => dialog.conditionalFormatBuilder(draft),
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getRanges() */
    getRanges: ({ dialog, draft }) => rangesOf(dialog, draft),
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getBooleanCondition() */
    getBooleanCondition: ({ dialog, draft }) =>
      makeHandle(dialog, conditionClass, { dialog, draft }),
    /**
     * Always null: colour scales are not emulated.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getGradientCondition()
     */
    getGradientCondition: () => null,
  },
};

const conditionClass: ServiceClass<Condition, ConditionAt> = {
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
    /** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaType() */
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.BooleanCriteria, draft.rule.condition.type),
    /** Days are returned as dates. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaValues() */
    getCriteriaValues: ({ dialog, draft: { rule } }) => valuesOf(dialog, rule.condition),
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export function conditionalFormatHandle(dialog: Desk, draft: RuleDraft): Rule {
  return makeHandle(dialog, ruleClass, { dialog, draft });
}

export function rangesOf(dialog: Desk, { tab, rule }: RuleDraft): Range[] {
  return rule.boxes.map((box) => dialog.range({ tab, box }));
}

function valuesOf(dialog: Desk, { type, values }: RuleDraft['rule']['condition']): unknown[] {
  const { zone } = dialog.book();
  return values.map((value) =>
    type.startsWith('DATE_') && typeof value === 'number'
      ? new Date(instantOfSerial(value, zone))
      : value,
  );
}

/** The rule of a handle. Throws if it belongs to another tab. */
export function conditionalFormatOf(dialog: Desk, handle: Rule, tab: number): RuleDraft['rule'] {
  const known = dialog.states.get(handle)?.at as RuleAt | undefined;
  if (!known) throw googleError('Conditional format rule not found');
  if (known.draft.tab !== tab)
    throw googleError('Conditional format rule cannot reference a different sheet.');
  return known.draft.rule;
}
