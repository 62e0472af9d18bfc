import { googleError } from '../google-error';
import { a1Of } from './a1';
import type { CellsOf } from './chart-record';
import { colourOf } from './colour';
import type { ConditionalFormatRecord } from './conditional-format';
import {
  conditionMethods,
  conditionSignatures,
  type RuleBuilderAt,
  type RuleDraft,
  updated,
  withCondition,
} from './conditional-format-conditions';
import { conditionalFormatHandle } from './conditional-format-handle';
import { cellsOfRange, type Desk, type Range } from './desk';
import { enumName } from './enumeration';
import { makeHandle, type ServiceClass } from './service-class';

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
    setBold: (at, bold: boolean | null) => updated(at, { bold }),
    setItalic: (at, italic: boolean | null) => updated(at, { italic }),
    setStrikethrough: (at, strikethrough: boolean | null) => updated(at, { strikethrough }),
    setUnderline: (at, underline: boolean | null) => updated(at, { underline }),
    setBackground: (at, colour: string | null) =>
      updated(at, { background: colour === null ? null : colourOf(colour) }),
    setFontColor: (at, colour: string | null) =>
      updated(at, { fontColor: colour === null ? null : colourOf(colour) }),
    setRanges: (at, ranges: Range[]) => {
      const cells = ranges.map((range) => cellsOfRange(at.desk, range));
      checkOneTab(cells);
      at.draft.now = { ...at.draft.now, tab: cells[0]?.tab ?? -1 };
      return updated(at, { boxes: cells.map(({ box }) => box) });
    },
    getRanges: ({ desk, draft }) => rangesOf(desk, draft.now),
    withCriteria: (at, criteria: unknown, args: unknown[]) =>
      withCondition(at, enumName(criteria) ?? '', args),
    build: ({ desk, draft }) => built(desk, draft.now),
    copy: ({ desk, draft }) => conditionalFormatBuilder(desk, draft.now),
  },
};

/**
 * Builder of conditional format rules; colour scales are not emulated.
 * developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
 */
export function conditionalFormatBuilder(
  desk: Desk,
  draft: RuleDraft = { tab: -1, rule: EMPTY },
): Builder {
  return makeHandle(desk, builder, { desk, draft: { now: draft } });
}

/** Handles of the ranges that a rule formats. */
export function rangesOf(desk: Desk, { tab, rule }: RuleDraft): Range[] {
  return rule.boxes.map((box) => desk.range({ tab, box }));
}

function built(desk: Desk, draft: RuleDraft) {
  const { type, values } = draft.rule.condition;
  if (!type) throw googleError('No criteria set for the conditional format rule.');
  if (draft.rule.boxes.length === 0)
    throw googleError('No ranges set for the conditional format rule.');
  if (type === 'CUSTOM_FORMULA' && namesOtherSheet(String(values[0]))) {
    throw googleError('Conditional format rule cannot reference a different sheet.');
  }
  return conditionalFormatHandle(desk, draft);
}

function namesOtherSheet(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}

function checkOneTab(cells: CellsOf[]): void {
  const stray = cells.find(({ tab }) => tab !== cells[0]?.tab);
  if (stray) throw googleError(`Range ${a1Of(stray.box)} is on a different sheet`);
}
