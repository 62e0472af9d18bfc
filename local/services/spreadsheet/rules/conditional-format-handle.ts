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
    copy: ({ file, draft }) => file.conditionalFormatBuilder(draft),
    getRanges: ({ file, draft }) => rangesOf(file, draft),
    getBooleanCondition: ({ file, draft }) => makeHandle(file, conditionClass, { file, draft }),
    /**
     * Always `null`, because colour scales are not emulated.
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
    getBackground: ({ draft }) => draft.rule.background,
    getFontColor: ({ draft }) => draft.rule.fontColor,
    getBold: ({ draft }) => draft.rule.bold,
    getItalic: ({ draft }) => draft.rule.italic,
    getStrikethrough: ({ draft }) => draft.rule.strikethrough,
    getUnderline: ({ draft }) => draft.rule.underline,
    getCriteriaType: ({ draft }) =>
      enumMember<Criteria>(enums.BooleanCriteria, draft.rule.condition.type),
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
