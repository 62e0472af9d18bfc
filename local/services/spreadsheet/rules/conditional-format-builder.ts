import { googleError } from '../../errors/google-error';
import { enumName } from '../../objects/google-enum';
import { a1Of } from '../book/a1';
import type { CellsOf } from '../book/box';
import type { ConditionalFormatRecord, RuleDraft } from '../book/conditional-format-record';
import { colourOf } from '../cells/colour';
import { cellsOfRange, type Desk, type Range } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import {
  conditionMethods,
  conditionSignatures,
  type RuleBuilderAt,
  updated,
  withCondition,
} from './conditional-format-conditions';
import { conditionalFormatHandle, rangesOf } from './conditional-format-handle';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const EMPTY: ConditionalFormatRecord = {
  boxes: [],
  condition: { type: '', values: [] },
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

const builder: ServiceClass<Builder, RuleBuilderAt> = {
  name: 'ConditionalFormatRuleBuilder',
  signatures: {
    ...conditionSignatures,
    setBold: 'bool/null',
    setItalic: 'bool/null',
    setStrikethrough: 'bool/null',
    setUnderline: 'bool/null',
    setBackground: 'str/null',
    setFontColor: 'str/null',
    setRanges: 'list',
    getRanges: '',
    withCriteria: 'obj list',
    build: '',
    copy: '',
  },
  methods: {
    ...conditionMethods,
    /**
     * Null leaves it unchanged.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setBold(Boolean)
     */
    setBold: (at, bold: boolean | null) => updated(at, { bold }),
    /**
     * Null leaves it unchanged.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setItalic(Boolean)
     */
    setItalic: (at, italic: boolean | null) => updated(at, { italic }),
    /**
     * Null leaves it unchanged.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setStrikethrough(Boolean)
     */
    setStrikethrough: (at, strikethrough: boolean | null) => updated(at, { strikethrough }),
    /**
     * Null leaves it unchanged.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setUnderline(Boolean)
     */
    setUnderline: (at, underline: boolean | null) => updated(at, { underline }),
    /**
     * Null leaves it unchanged.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setBackground(String)
     */
    setBackground: (at, colour: string | null) =>
      updated(at, { background: colour === null ? null : colourOf(colour) }),
    /**
     * Null leaves it unchanged.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setFontColor(String)
     */
    setFontColor: (at, colour: string | null) =>
      updated(at, { fontColor: colour === null ? null : colourOf(colour) }),
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setRanges(Range) */
    setRanges: (at, ranges: Range[]) => {
      const cells = ranges.map((range) => cellsOfRange(at.dialog, range));
      checkOneTab(cells);
      at.draft.now = { ...at.draft.now, tab: cells[0]?.tab ?? -1 };
      return updated(at, { boxes: cells.map(({ box }) => box) });
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#getRanges() */
    getRanges: ({ dialog, draft }) => rangesOf(dialog, draft.now),
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#withCriteria(BooleanCriteria,Object) */
    withCriteria: (at, criteria: unknown, args: unknown[]) =>
      withCondition(at, enumName(criteria) ?? '', args),
    /**
     * Throws without a condition or a range.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#build()
     */
    build: ({ dialog, draft }) => built(dialog, draft.now),
    /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#copy() */
    copy: ({ dialog, draft }) => conditionalFormatBuilder(dialog, draft.now),
  },
};

/** Colour scales are not emulated. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export function conditionalFormatBuilder(
  dialog: Desk,
  draft: RuleDraft = { tab: -1, rule: EMPTY },
): Builder {
  return makeHandle(dialog, builder, { dialog, draft: { now: draft } });
}

function built(dialog: Desk, draft: RuleDraft) {
  const { type, values } = draft.rule.condition;
  if (!type) throw googleError('No criteria set for the conditional format rule.');
  if (draft.rule.boxes.length === 0)
    throw googleError('No ranges set for the conditional format rule.');
  if (type === 'CUSTOM_FORMULA' && namesOtherSheet(String(values[0]))) {
    throw googleError('Conditional format rule cannot reference a different sheet.');
  }
  return conditionalFormatHandle(dialog, draft);
}

function namesOtherSheet(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}

function checkOneTab(cells: CellsOf[]): void {
  const stray = cells.find(({ tab }) => tab !== cells[0]?.tab);
  if (stray) throw googleError(`Range ${a1Of(stray.box)} is on a different sheet`);
}
