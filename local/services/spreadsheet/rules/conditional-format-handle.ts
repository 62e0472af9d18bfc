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
    /** Begins a rule like this one. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#copy() */
    copy: ({ dialog, draft }) => dialog.conditionalFormatBuilder(draft),
    /** Gives the ranges that the rule formats. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getRanges() */
    getRanges: ({ dialog, draft }) => rangesOf(dialog, draft),
    /** Gives the condition. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getBooleanCondition() */
    getBooleanCondition: ({ dialog, draft }) =>
      makeHandle(dialog, conditionClass, { dialog, draft }),
    /** Null: colour scales are not emulated. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule#getGradientCondition() */
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
    /** Gives the background, null when it is left. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getBackground() */
    getBackground: ({ draft }) => draft.rule.background,
    /** Gives the font colour, null when it is left. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getFontColor() */
    getFontColor: ({ draft }) => draft.rule.fontColor,
    /** Tells whether text becomes bold, null when it is left. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getBold() */
    getBold: ({ draft }) => draft.rule.bold,
    /** Tells whether text becomes italic, null when it is left. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getItalic() */
    getItalic: ({ draft }) => draft.rule.italic,
    /** Tells whether text is struck through, null when it is left. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getStrikethrough() */
    getStrikethrough: ({ draft }) => draft.rule.strikethrough,
    /** Tells whether text is underlined, null when it is left. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getUnderline() */
    getUnderline: ({ draft }) => draft.rule.underline,
    /** Gives the kind of the condition. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaType() */
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.BooleanCriteria, draft.rule.condition.type),
    /** Gives the arguments of the condition; a day as a date. https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition#getCriteriaValues() */
    getCriteriaValues: ({ dialog, draft: { rule } }) => valuesOf(dialog, rule.condition),
  },
};

/**
 * Handle of a conditional format rule.
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
 */
export function conditionalFormatHandle(dialog: Desk, draft: RuleDraft): Rule {
  return makeHandle(dialog, ruleClass, { dialog, draft });
}

/** Handles of the ranges that a rule formats. */
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

/** Rule that a handle stands for, refused when it formats another tab. */
export function conditionalFormatOf(dialog: Desk, handle: Rule, tab: number): RuleDraft['rule'] {
  const known = dialog.states.get(handle)?.at as RuleAt | undefined;
  if (!known) throw googleError('Conditional format rule not found');
  if (known.draft.tab !== tab)
    throw googleError('Conditional format rule cannot reference a different sheet.');
  return known.draft.rule;
}
