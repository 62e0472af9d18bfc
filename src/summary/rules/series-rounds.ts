import type { Day } from '../../calendar/day';
import { type Dispatch, isFollowed } from '../../records/dispatch';
import { stageFigures } from '../../records/figures';
import type { Obligation } from '../../records/obligation';
import type { RequestedFigure } from '../../records/requested-figure';
import { roundOf } from '../../records/round';
import type { Unit } from '../../records/unit';
import { exactSum } from '../../texts/number-text';
import { countedPart } from './counted-part';
import { countedValues, sumIn, sumOf, type ValueSum } from './value-totals';

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
  /**
   * Changes since the round before; `null` where one of the two has no sum, and while the latest round still waits for
   * reports: fewer units than before have reported, so its sum is smaller for that reason alone.
   */
  readonly changes: readonly (number | null)[];
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

type CountedRound = Pick<RoundResult, 'name' | 'cutOff' | 'asked' | 'reported' | 'sums'>;

const MOST_ROUNDS = 12;

/**
 * Results of the last rounds of a series, earliest first, up to and including the latest, `dispatch`. Empty for
 * an earlier round, for the only one, and for a dispatch that does not repeat.
 */
export function seriesRounds(dispatch: Dispatch, input: SeriesInput): RoundResult[] {
  const latest = roundOf(dispatch.id);
  if (latest === null) return [];
  const rounds = input.series
    .flatMap((one) => {
      const round = roundOf(one.id);
      return round?.series === latest.series && isFollowed(one)
        ? [{ one, cutOff: round.cutOff }]
        : [];
    })
    .sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
  if (rounds.length < 2 || rounds[rounds.length - 1]?.one.id !== dispatch.id) return [];
  const { requestedFigures } = dispatch;
  const results = rounds.flatMap(({ one, cutOff }) =>
    one.archivedOn === null
      ? [countedRound(one, cutOff, requestedFigures, input)]
      : archivedRound(one, cutOff, requestedFigures),
  );
  return results
    .map((one, at) => ({
      ...one,
      changes: requestedFigures.map((_, figure) =>
        at === results.length - 1 && dispatch.closedOn === null && isPartial(one, results[at - 1])
          ? null
          : changeOfSum(results[at - 1]?.sums[figure], one.sums[figure]),
      ),
      accumulated: accumulatedSums(requestedFigures, one.cutOff, results.slice(0, at + 1)),
    }))
    .slice(-MOST_ROUNDS);
}

function isPartial({ asked, reported }: CountedRound, before: CountedRound | undefined): boolean {
  return reported < Math.min(asked, before?.reported ?? 0);
}

function changeOfSum(before: ValueSum | undefined, after: ValueSum | undefined): number | null {
  const [earlier, later] = [before, after].map((one) => (one && one.units > 0 ? one.sum : null));
  return earlier == null || later == null ? null : exactSum([later, -earlier]);
}

function accumulatedSums(
  figures: readonly RequestedFigure[],
  cutOff: Day,
  upTo: readonly CountedRound[],
): (number | null)[] {
  const ofYear = upTo.filter((one) => one.cutOff.slice(0, 4) === cutOff.slice(0, 4));
  return figures.map(({ isSummed, isAccumulated }, at) =>
    isSummed && isAccumulated ? exactSum(ofYear.map(({ sums }) => sums[at]?.sum ?? 0)) : null,
  );
}

function countedRound(
  dispatch: Dispatch,
  cutOff: Day,
  figures: readonly RequestedFigure[],
  { units, obligationsByDispatch }: SeriesInput,
): CountedRound {
  const rows = obligationsByDispatch.get(dispatch.id) ?? [];
  const bound = units.flatMap((unit, at) => {
    const row = rows[at];
    const counted = row && countedPart(dispatch, row, { unit, rows });
    return row && (counted === 'whole' || (counted === 'finished' && row.complete === 'completed'))
      ? [row]
      : [];
  });
  const values = bound.map((row) => ({ values: countedValues(figures, row) }));
  return {
    name: dispatch.label,
    cutOff,
    asked: bound.length,
    reported: bound.filter(({ complete }) => complete === 'completed').length,
    sums: figures.map((figure) => sumOf(figure, values)),
  };
}

/** Of a round whose rows are in an archive file, its last closing, which the archive has made if there was none. */
function archivedRound(
  { label, closings }: Dispatch,
  cutOff: Day,
  requested: readonly RequestedFigure[],
): CountedRound[] {
  const closing = closings[closings.length - 1];
  if (!closing) return [];
  const { asked, done } = stageFigures(closing.figures, 'complete');
  const sums = requested.map((figure) => sumIn(figure, closing.reportedValues, done));
  return [{ name: label, cutOff, asked, reported: done, sums }];
}
