import { type Day, isDay } from '../../calendar/day';
import { type Rate, rateIn } from '../../records/figure-total';
import { TRAINING_NUMBERS, type TrainingNumbers } from '../../records/figures';
import type { Obligation } from '../../records/obligation';
import {
  type FigureValue,
  firstUnder,
  isSameLabel,
  NO_VALUES,
  numberUnder,
  optionLabel,
  type ReportedNumber,
  type ReportedValue,
  valueUnder,
} from '../../records/reported-value';
import { isChoice, type RequestedFigure } from '../../records/requested-figure';
import type { TrainingSum } from '../../records/training-figures';
import { groupBy } from '../../texts/group-by';
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

/** Sums of the figures of one dispatch, in the order of `figures`. */
export interface ValueTotals {
  readonly figures: readonly RequestedFigure[];
  /** Units that have completed the result or reported a figure. Sums may be of fewer units. */
  readonly reporting: number;
  readonly total: readonly ValueSum[];
  readonly blocks: readonly BlockValues[];
}

export interface UnitValues {
  readonly block: string;
  readonly values: readonly ReportedValue[];
  readonly hasReported: boolean;
}

/** Returns `null` if no figures are asked. `blocks` are the names of the blocks in order. */
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
    reporting: units.filter(({ hasReported }) => hasReported).length,
    total: sumsOf(units),
    blocks: blocks.map((name) => ({ name, sums: sumsOf(byBlock.get(name) ?? []) })),
  };
}

/** Totals of the office's own figures, which have a table of their own; `null` if there are none. */
export function ownTotals(values: ValueTotals | null): ValueTotals | null {
  return someTotals(values, ({ name }) => name === undefined);
}

/** Totals of a preset's figures. */
export interface PresetTotals extends ValueTotals {
  readonly figures: readonly (RequestedFigure & { readonly name: TrainingSum })[];
}

/** Totals of a preset's figures, which have short names and so columns in tables of blocks; `null` if there are none. */
export function presetTotals(values: ValueTotals | null): PresetTotals | null {
  return someTotals(values, ({ name }) => name !== undefined) as PresetTotals | null;
}

function someTotals(
  values: ValueTotals | null,
  isWanted: (figure: RequestedFigure) => boolean,
): ValueTotals | null {
  const wanted = values?.figures.map(isWanted) ?? [];
  if (!values || !wanted.includes(true)) return null;
  const some = <One>(all: readonly One[]) => all.filter((_, at) => wanted[at]);
  return {
    figures: some(values.figures),
    reporting: values.reporting,
    total: some(values.total),
    blocks: values.blocks.map(({ name, sums }) => ({ name, sums: some(sums) })),
  };
}

type Sums = Pick<ValueTotals, 'figures' | 'total'>;

const NO_SUM: ValueSum = { sum: null, units: 0 };

/** Sum of a figure of a preset; of no units if the dispatch does not ask it. */
export function presetSum(values: Sums | null, name: TrainingSum): ValueSum {
  const at = values?.figures.findIndex((figure) => figure.name === name) ?? -1;
  return values?.total[at] ?? NO_SUM;
}

/** Numbers of a training that units reported; one that no unit reported is missing. */
export function reportedNumbers(values: Sums | null): Partial<TrainingNumbers> {
  const known = TRAINING_NUMBERS.map((name) => [name, presetSum(values, name)] as const)
    .filter(([, { units }]) => units > 0)
    .map(([name, { sum }]) => [name, sum]);
  return Object.fromEntries(known);
}

export function sumOf(
  figure: RequestedFigure,
  units: readonly Pick<UnitValues, 'values'>[],
): ValueSum {
  const { kind, label, isSummed } = figure;
  if (kind === 'rate') return rateSum(figure, units);
  const known = units.flatMap(({ values }) => firstUnder(values, label) ?? []);
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

/** The rate of people by audience is computed from the two sums, because a closing keeps only these. */
function rateSum(figure: RequestedFigure, units: readonly Pick<UnitValues, 'values'>[]): ValueSum {
  if (figure.byAudience) {
    const [parts = [], wholes = []] = figure.options.map((label) =>
      units.map(({ values }) => firstUnder(values, label)),
    );
    const [part, whole] = [parts, wholes].map((all) => exactSum(all.map(Number)));
    const known = units.filter((_, at) => (parts[at] ?? wholes[at] ?? null) !== null).length;
    return { sum: null, units: known, rate: { part: part ?? 0, whole: whole ?? 0 } };
  }
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

/**
 * What a unit reported of each figure, with all rounds and audiences as one value, under the label of the figure. Empty if a
 * new version made its answer outdated. Leaves out rates, because they are computed from these values.
 */
export function countedValues(
  figures: readonly RequestedFigure[],
  obligation: Pick<Obligation, 'complete' | 'reportedValues' | keyof TrainingNumbers>,
): readonly ReportedValue[] {
  if (figures.length === 0 || obligation.complete === 'notStarted') return NO_VALUES;
  return figures.flatMap(({ label, kind, name }) => {
    if (kind === 'rate') return [];
    const column = TRAINING_NUMBERS.find((one) => one === name);
    const value = column ? obligation[column] : valueUnder(obligation.reportedValues, label);
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
    // The closing keeps the sums of the two figures
    if (figure.byAudience) return [];
    const counts = rate ? [rate.part, rate.whole] : options.map(({ units }) => units);
    return keptLabels(figure).flatMap((label, index) => {
      const value = counts[index];
      return value === undefined ? [] : [{ label, value }];
    });
  });
}

/** Labels under which a closing keeps what it counts by option, or the part and whole of a rate. */
export function keptLabels({ label, options, byAudience }: RequestedFigure): readonly string[] {
  return byAudience ? options : options.map((option) => optionLabel(label, option));
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
