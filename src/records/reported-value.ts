import { allOf } from '../texts/all-of';
import { filledLines } from '../texts/filled-lines';
import { groupBy } from '../texts/group-by';
import { nameKey } from '../texts/name-key';
import { exactSum, formatNumber, typedNumber } from '../texts/number-text';
import { isFigureLabel } from './requested-figure';

/** Value of a figure, kept under the label that the figure had when it was reported. */
export interface ReportedValue {
  readonly label: string;
  readonly value: number;
}

/** Shared, because most rows report no values. */
export const NO_VALUES: readonly ReportedValue[] = [];

/** Case and extra blanks make no difference. */
export function isSameLabel(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

export function valueUnder(values: readonly ReportedValue[], label: string): number | null {
  return values.find((one) => isSameLabel(one.label, label))?.value ?? null;
}

/** Sums by label, in the order in which the labels first appear. */
export function addedValues(lists: readonly (readonly ReportedValue[])[]): ReportedValue[] {
  const groups = groupBy(lists.flat(), ({ label }) => nameKey(label));
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

/** Changes of the values that both lists have. */
export function changedValues(
  before: readonly ReportedValue[],
  after: readonly ReportedValue[],
): ReportedValue[] {
  return after.flatMap(({ label, value }) => {
    const earlier = valueUnder(before, label);
    return earlier === null ? [] : [{ label, value: exactSum([value, -earlier]) }];
  });
}

/** What a seal covers of the values. */
export function sealedValues(values: readonly ReportedValue[]): (string | number)[] {
  return values.flatMap(({ label, value }) => [label, value]);
}

/** For example `Số tin, bài đã đăng: 1.234`. */
export function formatReportedValues(values: readonly ReportedValue[]): string {
  return values.map(({ label, value }) => `${label}: ${formatNumber(value, 'vi')}`).join('\n');
}

export function parseReportedValues(text: string): ReportedValue[] | null {
  return allOf(filledLines(text).map(parseReportedValue));
}

export function parseReportedValue(line: string): ReportedValue | null {
  const at = line.lastIndexOf(':');
  const label = line.slice(0, Math.max(at, 0)).trim();
  const number = typedNumber(line.slice(at + 1));
  return !isFigureLabel(label) || number === null ? null : { label, value: number.value };
}
