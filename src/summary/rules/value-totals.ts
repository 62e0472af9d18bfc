import { type Day, isDay } from '../../calendar/day';
import { type Rate, rateIn } from '../../records/figure-total';
import type { Obligation } from '../../records/obligation';
import {
  type FigureValue,
  isSameLabel,
  NO_VALUES,
  numberUnder,
  optionLabel,
  type ReportedNumber,
  type ReportedValue,
  valueUnder,
} from '../../records/reported-value';
import { isChoice, newFigure, type RequestedFigure } from '../../records/requested-figure';
import { groupBy } from '../../texts/group-by';
import { nameKey } from '../../texts/name-key';
import { exactSum } from '../../texts/number-text';
import { splitList } from '../../texts/split-list';

/** What several units reported of a figure. Which part is set depends on the figure's kind. */
export interface ValueSum {
  /** Sum of the numbers; `null` if the figure is not added. */
  readonly sum: number | null;
  /** Units that reported a value; of a rate, both its part and its whole. */
  readonly units: number;
  /** Of a rate: its part and its whole, added over these units. */
  readonly rate?: Rate;
  /** Of a choice: how many units chose each option, in the order of the options. */
  readonly options?: readonly { readonly option: string; readonly units: number }[];
  /** Of a day: the first and the last; missing if no unit reported one. */
  readonly days?: { readonly first: Day; readonly last: Day };
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

export function sumOf(figure: RequestedFigure, units: readonly UnitValues[]): ValueSum {
  const { kind, label, isSummed } = figure;
  if (kind === 'rate') return rateSum(figure, units);
  const known = units.flatMap(({ values }) => valueUnder(values, label) ?? []);
  const none = { sum: null, units: known.length };
  if (isChoice(figure)) return { ...none, options: chosenOptions(figure, known) };
  if (kind === 'day') {
    const days = known.filter((value) => typeof value === 'string' && isDay(value)).sort();
    const [first, last] = [days[0], days[days.length - 1]] as [Day | undefined, Day | undefined];
    return first && last ? { ...none, days: { first, last } } : none;
  }
  const numbers = known.filter((value) => typeof value === 'number');
  return { sum: isSummed ? exactSum(numbers) : null, units: known.length };
}

function rateSum(figure: RequestedFigure, units: readonly UnitValues[]): ValueSum {
  const rates = units.flatMap(({ values }) => rateIn(figure, values) ?? []);
  const rate = {
    part: exactSum(rates.map(({ part }) => part)),
    whole: exactSum(rates.map(({ whole }) => whole)),
  };
  return { sum: null, units: rates.length, rate };
}

function chosenOptions({ options }: RequestedFigure, values: readonly FigureValue[]) {
  const chosen = values.flatMap((value) => splitList(String(value)));
  return options.map((option) => ({
    option,
    units: chosen.filter((one) => isSameLabel(one, option)).length,
  }));
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

/**
 * Sums in the form in which a closing keeps them: numbers, how many units chose each option, and the part and whole of a
 * rate. Leaves out what is not added or no unit reported.
 */
export function summedValues(
  figures: readonly RequestedFigure[],
  sums: readonly ValueSum[],
): readonly ReportedNumber[] {
  return figures.flatMap((figure, at) => {
    const one = sums[at];
    if (!one || one.units === 0) return [];
    const { sum, rate, options = [] } = one;
    if (sum !== null) return [{ label: figure.label, value: sum }];
    const counts = rate ? [rate.part, rate.whole] : options.map(({ units }) => units);
    return keptLabels(figure).flatMap((label, index) => {
      const value = counts[index];
      return value === undefined ? [] : [{ label, value }];
    });
  });
}

/** Labels under which a closing keeps what it counts by option, or the part and whole of a rate. */
export function keptLabels({ label, options }: RequestedFigure): string[] {
  return options.map((option) => optionLabel(label, option));
}

/** Reverses `summedValues` for one figure. `units` is how many units had reported by then. */
export function sumIn(
  figure: RequestedFigure,
  values: readonly ReportedValue[],
  units: number,
): ValueSum {
  const none = { sum: null, units: 0 };
  const kept = keptLabels(figure).map((label) => numberUnder(values, label));
  if (figure.kind === 'rate') {
    const [part = null, whole = null] = kept;
    return part === null || whole === null ? none : { sum: null, units, rate: { part, whole } };
  }
  if (isChoice(figure)) {
    if (kept.every((count) => count === null)) return none;
    const options = figure.options.map((option, at) => ({ option, units: kept[at] ?? 0 }));
    return { sum: null, units, options };
  }
  const sum = numberUnder(values, figure.label);
  return sum === null ? none : { sum, units };
}

/**
 * Figures of which a closing keeps a value: requested ones, then a new figure for each label that the dispatch does not
 * request any more.
 */
export function keptFigures(
  requested: readonly RequestedFigure[],
  values: readonly ReportedValue[],
): RequestedFigure[] {
  const labelsOf = (figure: RequestedFigure) => [figure.label, ...keptLabels(figure)];
  const known = new Set(requested.flatMap(labelsOf).map(nameKey));
  const others = values.filter(({ label }) => !known.has(nameKey(label)));
  const firsts = [...groupBy(others, ({ label }) => nameKey(label)).values()].flatMap(
    ([first]) => first ?? [],
  );
  return [
    ...requested.filter((figure) =>
      labelsOf(figure).some((label) => valueUnder(values, label) !== null),
    ),
    ...firsts.map(({ label }) => newFigure({ label, measure: '' })),
  ];
}
