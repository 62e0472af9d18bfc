import type { Day } from '../../calendar/day';
import { type Dispatch, isFollowed } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { RequestedFigure } from '../../records/requested-figure';
import { roundOf } from '../../records/round';
import type { Unit } from '../../records/unit';
import { exactSum } from '../../texts/number-text';
import { exemptionReason } from '../../units/rules/recipients';
import { countedValues, type ValueSum, valueTotals } from './value-totals';

/** What units reported in one round of a repeating report. */
export interface RoundResult {
  /** Part of the document and period, such as `Báo cáo tháng 11/2026`. */
  readonly name: string;
  readonly cutOff: Day;
  /** Units that the round asks, and of these those that have reported. */
  readonly asked: number;
  readonly reported: number;
  /** Sums of the figures that the latest round asks, in that order. */
  readonly sums: readonly ValueSum[];
  /** Sums from the beginning of the year; `null` for a figure that is not accumulated. */
  readonly accumulated: readonly (number | null)[];
}

interface SeriesInput {
  /** All dispatches of the office. */
  readonly series: readonly Dispatch[];
  readonly units: readonly Unit[];
  /** By dispatch id. An obligation has the same index as its unit in `units`. */
  readonly obligationsByDispatch: ReadonlyMap<string, readonly (Obligation | undefined)[]>;
}

const MOST_ROUNDS = 12;

/**
 * Results of the last rounds of a series, earliest first, up to and including the latest, `dispatch`. Empty for
 * an earlier round, for the only one, and for a dispatch that does not repeat. Leaves out archived rounds, whose rows
 * are no longer in the file.
 */
export function seriesRounds(dispatch: Dispatch, input: SeriesInput): RoundResult[] {
  const latest = roundOf(dispatch.id);
  if (latest === null) return [];
  const rounds = input.series
    .flatMap((one) => {
      const round = roundOf(one.id);
      const isOurs = round?.series === latest.series && isFollowed(one) && one.archivedOn === null;
      return isOurs ? [{ one, cutOff: round.cutOff }] : [];
    })
    .sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
  if (rounds.length < 2 || rounds[rounds.length - 1]?.one.id !== dispatch.id) return [];
  const { requestedFigures } = dispatch;
  const results = rounds.map(({ one, cutOff }) =>
    roundResult(one, cutOff, requestedFigures, input),
  );
  return results
    .map((one, at) => ({
      ...one,
      accumulated: accumulatedSums(requestedFigures, one.cutOff, results.slice(0, at + 1)),
    }))
    .slice(-MOST_ROUNDS);
}

function accumulatedSums(
  figures: readonly RequestedFigure[],
  cutOff: Day,
  upTo: readonly Omit<RoundResult, 'accumulated'>[],
): (number | null)[] {
  const ofYear = upTo.filter((one) => one.cutOff.slice(0, 4) === cutOff.slice(0, 4));
  return figures.map(({ isSummed, isAccumulated }, at) =>
    isSummed && isAccumulated ? exactSum(ofYear.map(({ sums }) => sums[at]?.sum ?? 0)) : null,
  );
}

function roundResult(
  { id, label }: Dispatch,
  cutOff: Day,
  figures: readonly RequestedFigure[],
  { units, obligationsByDispatch }: SeriesInput,
): Omit<RoundResult, 'accumulated'> {
  const rows = obligationsByDispatch.get(id) ?? [];
  const bound = units.flatMap((unit, at) => {
    const row = rows[at];
    return row && exemptionReason(row, unit) === null ? [row] : [];
  });
  const values = bound.map((row) => ({ block: '', values: countedValues(figures, row) }));
  return {
    name: label,
    cutOff,
    asked: bound.length,
    reported: bound.filter(({ complete }) => complete === 'completed').length,
    sums: valueTotals(figures, values, [])?.total ?? [],
  };
}
