import { googleError } from '../../errors/google-error';
import { enumName } from '../../objects/google-enum';
import { a1Of } from '../book/a1';
import type { CellsOf } from '../book/box';
import type { ConditionalFormatRecord, RuleDraft } from '../book/conditional-format-record';
import { colourOf } from '../cells/colour';
import { cellsOfRange, type FileContext, type Range } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import {
  conditionMethods,
  conditionSignatures,
  type RuleBuilderState,
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

const builder: ServiceClass<Builder, RuleBuilderState> = {
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
    setBold: (state, bold: boolean | null) => updated(state, { bold }),
    setItalic: (state, italic: boolean | null) => updated(state, { italic }),
    setStrikethrough: (state, strikethrough: boolean | null) => updated(state, { strikethrough }),
    setUnderline: (state, underline: boolean | null) => updated(state, { underline }),
    setBackground: (state, colour: string | null) =>
      updated(state, { background: colour === null ? null : colourOf(colour) }),
    setFontColor: (state, colour: string | null) =>
      updated(state, { fontColor: colour === null ? null : colourOf(colour) }),
    setRanges: (state, ranges: Range[]) => {
      const cells = ranges.map((range) => cellsOfRange(state.file, range));
      checkOneTab(cells);
      state.draft.now = { ...state.draft.now, tab: cells[0]?.tab ?? -1 };
      return updated(state, { boxes: cells.map(({ box }) => box) });
    },
    getRanges: ({ file, draft }) => rangesOf(file, draft.now),
    withCriteria: (state, criteria: unknown, args: unknown[]) =>
      withCondition(state, enumName(criteria) ?? '', args),
    /**
     * Throws without a condition or a range, and if the formula names another sheet.
     * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#build()
     */
    build: ({ file, draft }) => built(file, draft.now),
    copy: ({ file, draft }) => conditionalFormatBuilder(file, draft.now),
  },
};

/** Colour scales are not emulated. https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export function conditionalFormatBuilder(
  file: FileContext,
  draft: RuleDraft = { tab: -1, rule: EMPTY },
): Builder {
  return makeHandle(file, builder, { file, draft: { now: draft } });
}

function built(file: FileContext, draft: RuleDraft) {
  const { type, values } = draft.rule.condition;
  if (!type) throw googleError('No criteria set for the conditional format rule.');
  if (draft.rule.boxes.length === 0)
    throw googleError('No ranges set for the conditional format rule.');
  if (type === 'CUSTOM_FORMULA' && namesOtherSheet(String(values[0]))) {
    throw googleError('Conditional format rule cannot reference a different sheet.');
  }
  return conditionalFormatHandle(file, draft);
}

function namesOtherSheet(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}

function checkOneTab(cells: CellsOf[]): void {
  const stray = cells.find(({ tab }) => tab !== cells[0]?.tab);
  if (stray) throw googleError(`Range ${a1Of(stray.box)} is on a different sheet`);
}
