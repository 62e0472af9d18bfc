import { formatDay, isDay } from '../calendar/day';
import { parseDay } from '../calendar/parse-day';
import { allOf } from '../texts/all-of';
import { filledLines } from '../texts/filled-lines';
import { groupBy } from '../texts/group-by';
import type { Language } from '../texts/language';
import { nameKey } from '../texts/name-key';
import { exactSum, formatNumber, plainNumber, typedNumber } from '../texts/number-text';
import type { Audience } from './audience';
import { isFigureLabel } from './requested-figure';

/** A number; otherwise a day as `yyyy-mm-dd`, a short text, or the chosen options, joined by "; ". */
export type FigureValue = number | string;

/** Value of a figure, kept under the label that the figure had when it was reported. */
export interface ReportedValue {
  readonly label: string;
  readonly value: FigureValue;
  /** Group of people that the number counts; missing if the number is about no one group. */
  readonly audience?: Audience;
  /** Index of the round (đợt) that it is about, from 0; missing if the figure is asked once. */
  readonly round?: number;
}

export interface ReportedNumber extends ReportedValue {
  readonly value: number;
}

/** Shared, because most rows report no values. */
export const NO_VALUES: readonly ReportedValue[] = [];

/** Case and extra blanks make no difference. */
export function isSameLabel(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/**
 * All values of a figure in one unit's report: of each round and audience. A report has a label in one spelling, so keys,
 * which take long to compute for thousands of rows, are compared only if no label is the same to the letter.
 */
export function valuesUnder(
  values: readonly ReportedValue[],
  label: string,
): readonly ReportedValue[] {
  const exact = values.filter((one) => one.label === label);
  if (exact.length > 0 || values.length === 0) return exact;
  const key = nameKey(label);
  return values.filter((one) => nameKey(one.label) === key);
}

/** Values of each round, in their order. */
export function roundsIn(values: readonly ReportedValue[]): (readonly ReportedValue[])[] {
  const rounds = groupBy(values, ({ round = -1 }) => round);
  return [...rounds]
    .filter(([round]) => round >= 0)
    .sort(([a], [b]) => a - b)
    .map(([, own]) => own);
}

/** `rounds` as values, numbered in this order, after those of `values` that are about no round. */
export function withRounds(
  values: readonly ReportedValue[],
  rounds: readonly (readonly ReportedValue[])[],
): ReportedValue[] {
  return [
    ...values.filter(({ round }) => round === undefined),
    ...rounds.flatMap((own, round) => own.map((one) => ({ ...one, round }))),
  ];
}

/** The value of a figure that is asked once; `figureTotal` combines several. */
export function valueUnder(values: readonly ReportedValue[], label: string): FigureValue | null {
  return values.find((one) => isSameLabel(one.label, label))?.value ?? null;
}

/**
 * The same in one unit's report, which has each label in one spelling. Much faster for thousands of reports, because keys are
 * compared only if no label is the same to the letter.
 */
export function firstUnder(values: readonly ReportedValue[], label: string): FigureValue | null {
  return valuesUnder(values, label)[0]?.value ?? null;
}

/** `null` also for a value that is no number. */
export function numberUnder(values: readonly ReportedValue[], label: string): number | null {
  const value = valueUnder(values, label);
  return typeof value === 'number' ? value : null;
}

export function isNumber(value: ReportedValue): value is ReportedNumber {
  return typeof value.value === 'number';
}

/** Label under which a closing keeps how many units chose an option, such as `Hình thức – Trực tuyến`. */
export function optionLabel(label: string, option: string): string {
  return `${label} – ${option}`;
}

/** Sums of the numbers by label, in the order in which the labels first appear. */
export function addedValues(lists: readonly (readonly ReportedValue[])[]): ReportedNumber[] {
  const groups = groupBy(lists.flat().filter(isNumber), ({ label }) => nameKey(label));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, value: exactSum(group.map(({ value }) => value)) }] : [];
  });
}

/** `values` with those of `changed` in their place. The others keep theirs. */
export function withValues(
  values: readonly ReportedValue[],
  changed: readonly ReportedValue[],
): readonly ReportedValue[] {
  const others = values.filter((one) => valueUnder(changed, one.label) === null);
  return changed.length === 0 ? values : [...changed, ...others];
}

/** Changes of the numbers that both lists have. */
export function changedValues(
  before: readonly ReportedValue[],
  after: readonly ReportedValue[],
): ReportedNumber[] {
  return after.filter(isNumber).flatMap(({ label, value }) => {
    const earlier = numberUnder(before, label);
    return earlier === null ? [] : [{ label, value: exactSum([value, -earlier]) }];
  });
}

/** What a seal covers of the values. */
export function sealedValues(values: readonly ReportedValue[]): (string | number)[] {
  return values.flatMap(({ label, value }) => [label, value]);
}

/** The value as people read and type it, numbers in Vietnamese: `1.234`, `05/03/2026`. Reading it gives the same value. */
export function valueText(value: FigureValue): string {
  if (typeof value === 'number') return plainNumber(value);
  return isDay(value) ? formatDay(value) : value;
}

/** The value as a page or a table shows it. */
export function shownValue(value: FigureValue, language: Language): string {
  return typeof value === 'number' ? formatNumber(value, language) : valueText(value);
}

/** For example `Số tin, bài đã đăng: 1.234`, `Ngày ban hành: 05/03/2026`, `Hình thức: “Trực tiếp”`. */
export function formatReportedValues(values: readonly ReportedValue[]): string {
  return values
    .map(({ label, value }) => {
      const text = valueText(value);
      return `${label}: ${typeof value === 'number' || isDay(value) ? text : `“${text}”`}`;
    })
    .join('\n');
}

export function parseReportedValues(text: string): ReportedValue[] | null {
  return allOf(filledLines(text).map(parseReportedValue));
}

/** A label and a text in quotation marks. Without them, `Số buổi: hai` is a mistyped number. */
const QUOTED = /^(.+?):\s*[“"](.*)[”"]$/;

export function parseReportedValue(line: string): ReportedValue | null {
  const [, quotedLabel = '', quoted = ''] = QUOTED.exec(line.trim()) ?? [];
  if (quotedLabel !== '')
    return isFigureLabel(quotedLabel) ? { label: quotedLabel.trim(), value: quoted } : null;
  const { label, text } = labelAndText(line);
  const value = typedNumber(text)?.value ?? parseDay(text);
  return !isFigureLabel(label) || value === null ? null : { label, value };
}

/** Label and text of a line without quotation marks. */
export function labelAndText(line: string): { readonly label: string; readonly text: string } {
  const at = line.lastIndexOf(':');
  return { label: line.slice(0, Math.max(at, 0)).trim(), text: line.slice(at + 1).trim() };
}
