import type { Obligation } from '../../records/obligation';
import { NO_VALUES, type ReportedValue, valueUnder } from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import { groupBy } from '../../texts/group-by';
import { exactSum } from '../../texts/number-text';

export interface ValueSum {
  /** `null` if the values of several units may not be added. */
  readonly sum: number | null;
  /** Units that reported a value. */
  readonly units: number;
}

export interface BlockValues {
  /** Name of the block. */
  readonly name: string;
  readonly sums: readonly ValueSum[];
}

/** Sums of the requested figures of one dispatch, in the order of `figures`. */
export interface ValueTotals {
  readonly figures: readonly RequestedFigure[];
  readonly total: readonly ValueSum[];
  readonly blocks: readonly BlockValues[];
}

export interface UnitValues {
  readonly block: string;
  readonly values: readonly ReportedValue[];
}

/** Returns `null` if no figures are requested. `blocks` are the names of the blocks in order. */
export function valueTotals(
  figures: readonly RequestedFigure[],
  units: readonly UnitValues[],
  blocks: readonly string[],
): ValueTotals | null {
  if (figures.length === 0) return null;
  const byBlock = groupBy(units, ({ block }) => block);
  const sumsOf = (some: readonly UnitValues[]) => figures.map((figure) => sumOf(figure, some));
  return {
    figures,
    total: sumsOf(units),
    blocks: blocks.map((name) => ({ name, sums: sumsOf(byBlock.get(name) ?? []) })),
  };
}

function sumOf({ label, isSummed }: RequestedFigure, units: readonly UnitValues[]): ValueSum {
  const known = units.flatMap(({ values }) => valueUnder(values, label) ?? []);
  return { sum: isSummed ? exactSum(known) : null, units: known.length };
}

/** Values that count: none of a unit whose answer a new version made outdated. */
export function countedValues(
  figures: readonly RequestedFigure[],
  { complete, reportedValues }: Pick<Obligation, 'complete' | 'reportedValues'>,
): readonly ReportedValue[] {
  if (figures.length === 0 || complete === 'notStarted') return NO_VALUES;
  return figures.flatMap(({ label }) => {
    const value = valueUnder(reportedValues, label);
    return value === null ? [] : [{ label, value }];
  });
}

/** Sums in the form in which a closing keeps them. Leaves out what is not added or no unit reported. */
export function summedValues(
  figures: readonly RequestedFigure[],
  sums: readonly ValueSum[],
): readonly ReportedValue[] {
  return figures.flatMap(({ label }, at) => {
    const { sum = null, units = 0 } = sums[at] ?? {};
    return sum === null || units === 0 ? [] : [{ label, value: sum }];
  });
}
