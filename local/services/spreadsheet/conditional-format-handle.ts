import { googleError } from '../google-error';
import { conditionalFormatBuilder, rangesOf } from './conditional-format-builder';
import type { RuleDraft } from './conditional-format-conditions';
import type { Desk } from './desk';
import { enumMember } from './enumeration';
import { enums } from './enums';
import { makeHandle, type ServiceClass } from './service-class';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

interface RuleAt {
  desk: Desk;
  draft: RuleDraft;
  self: Rule;
}

interface ConditionAt {
  draft: RuleDraft;
  self: Condition;
}

const ruleClass: ServiceClass<Rule, RuleAt> = {
  name: 'ConditionalFormatRule',
  signatures: { copy: '', getRanges: '', getBooleanCondition: '', getGradientCondition: '' },
  methods: {
    copy: ({ desk, draft }) => conditionalFormatBuilder(desk, draft),
    getRanges: ({ desk, draft }) => rangesOf(desk, draft),
    getBooleanCondition: ({ desk, draft }) => makeHandle(desk, conditionClass, { draft }),
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
    getBackground: ({ draft }) => draft.rule.background,
    getFontColor: ({ draft }) => draft.rule.fontColor,
    getBold: ({ draft }) => draft.rule.bold,
    getItalic: ({ draft }) => draft.rule.italic,
    getStrikethrough: ({ draft }) => draft.rule.strikethrough,
    getUnderline: ({ draft }) => draft.rule.underline,
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.BooleanCriteria, draft.rule.condition.type),
    getCriteriaValues: ({ draft }) => draft.rule.condition.values.slice(),
  },
};

/**
 * Handle of a conditional format rule.
 * developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
 */
export function conditionalFormatHandle(desk: Desk, draft: RuleDraft): Rule {
  return makeHandle(desk, ruleClass, { desk, draft });
}

/** Rule that a handle stands for, refused when it formats another tab. */
export function conditionalFormatOf(desk: Desk, handle: Rule, tab: number): RuleDraft['rule'] {
  const known = desk.states.get(handle)?.at as RuleAt | undefined;
  if (!known) throw googleError('Conditional format rule not found');
  if (known.draft.tab !== tab)
    throw googleError('Conditional format rule cannot reference a different sheet.');
  return known.draft.rule;
}
