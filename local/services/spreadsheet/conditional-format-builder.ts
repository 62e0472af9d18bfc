import { googleError } from '../google-error';
import { a1Of } from './a1';
import type { CellsOf } from './chart-record';
import { colourOf } from './colour';
import type { ConditionalFormatRecord } from './conditional-format';
import { conditionalFormatHandle } from './conditional-format-handle';
import { cellsOfRange, type Desk, type Range } from './desk';
import { enumName } from './enumeration';
import { serialOfInstant } from './serial';
import { type MethodsOf, makeHandle, type ServiceClass } from './service-class';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Rule under construction, with the tab that its ranges are in. */
export interface RuleDraft {
  readonly tab: number;
  readonly rule: ConditionalFormatRecord;
}

interface BuilderAt {
  desk: Desk;
  draft: { now: RuleDraft };
  self: Builder;
}

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

const CONDITIONS: Record<string, [type: string, signature: string]> = {
  whenCellEmpty: ['CELL_EMPTY', ''],
  whenCellNotEmpty: ['CELL_NOT_EMPTY', ''],
  whenDateAfter: ['DATE_AFTER', 'date'],
  whenDateBefore: ['DATE_BEFORE', 'date'],
  whenDateEqualTo: ['DATE_EQUAL_TO', 'date'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'str'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'num num'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'num'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'num'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'num'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'num'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'num'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'num'],
  whenTextContains: ['TEXT_CONTAINS', 'str'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'str'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'str'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'str'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'str'],
};

const LOOKS = {
  setBold: 'bold',
  setItalic: 'italic',
  setStrikethrough: 'strikethrough',
  setUnderline: 'underline',
} as const;

const builder: ServiceClass<Builder, BuilderAt> = {
  name: 'ConditionalFormatRuleBuilder',
  signatures: {
    ...Object.fromEntries(Object.entries(CONDITIONS).map(([name, [, kinds]]) => [name, kinds])),
    ...Object.fromEntries(Object.keys(LOOKS).map((name) => [name, 'bool/null'])),
    setBackground: 'str/null',
    setFontColor: 'str/null',
    setRanges: 'list',
    getRanges: '',
    withCriteria: 'obj list',
    build: '',
    copy: '',
  },
  methods: {
    ...(Object.fromEntries([
      ...Object.entries(CONDITIONS).map(([name, [type]]) => [
        name,
        (at: BuilderAt, ...args: unknown[]) => when(at, type, args),
      ]),
      ...Object.entries(LOOKS).map(([name, look]) => [
        name,
        (at: BuilderAt, isOn: boolean | null) => updated(at, { [look]: isOn }),
      ]),
    ]) as MethodsOf<Builder, BuilderAt>),
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
      when(at, enumName(criteria) ?? '', args),
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

function updated(at: BuilderAt, change: Partial<ConditionalFormatRecord>): Builder {
  at.draft.now = { ...at.draft.now, rule: { ...at.draft.now.rule, ...change } };
  return at.self;
}

function when(at: BuilderAt, type: string, args: unknown[]): Builder {
  const { zone } = at.desk.book();
  const values = args.map((value) =>
    Object.prototype.toString.call(value) === '[object Date]'
      ? Math.floor(serialOfInstant((value as Date).getTime(), zone))
      : value,
  );
  return updated(at, { condition: { type, values } });
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
