import type { Dispatch } from '../../records/dispatch';
import { asClosed } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { ReportedValue } from '../../records/reported-value';
import { newFigure, type RequestedFigure } from '../../records/requested-figure';
import { labelledNumbers, summedFigures } from '../../records/training-figures';
import {
  keptLabels,
  sumIn,
  sumOf,
  type UnitValues,
  type ValueSum,
  type ValueTotals,
} from '../../summary/rules/value-totals';
import { groupBy } from '../../texts/group-by';
import { nameKey } from '../../texts/name-key';
import type { Closing } from './seals';

/** Numbers and values of a closing's row, under the labels of their figures. */
export function valuesOfRow(row: FrozenFigures): readonly ReportedValue[] {
  return [...labelledNumbers(row), ...row.reportedValues];
}

/**
 * Sums as they were frozen, under the labels of that time. What a total does not keep is counted from the units. `null` if
 * nothing was reported.
 */
export function closedValues(
  dispatch: Pick<Dispatch, 'asks' | 'task' | 'requestedFigures'>,
  { total, blocks, units }: Closing,
): ValueTotals | null {
  const reported = units.map((row): UnitValues => {
    const values = valuesOfRow(row);
    const isDone = stageFigures(row, 'complete').done > 0;
    return { block: row.block, values, hasReported: isDone || values.length > 0 };
  });
  const figures = keptFigures(summedFigures(asClosed(dispatch, total)), [
    ...valuesOfRow(total),
    ...reported.flatMap(({ values }) => values),
  ]);
  if (figures.length === 0) return null;
  const byBlock = groupBy(reported, ({ block }) => block);
  const sumsOf = (row: FrozenFigures, own: readonly UnitValues[]) => {
    const values = valuesOfRow(row);
    return figures.map((figure): ValueSum => {
      const counted = sumOf(figure, own);
      const kept = sumIn(figure, values, counted.units || 1);
      return kept.units === 0 ? counted : kept;
    });
  };
  return {
    figures,
    reporting: reported.filter(({ hasReported }) => hasReported).length,
    total: sumsOf(total, reported),
    blocks: blocks.map((row) => ({
      name: row.block,
      sums: sumsOf(row, byBlock.get(row.block) ?? []),
    })),
  };
}

/** The `asked` figures that have a value, then a new figure for each label that is no longer asked. */
function keptFigures(
  asked: readonly RequestedFigure[],
  values: readonly ReportedValue[],
): RequestedFigure[] {
  const labels = groupBy([...new Set(values.map(({ label }) => label))], nameKey);
  const keysOf = (figure: RequestedFigure) => [figure.label, ...keptLabels(figure)].map(nameKey);
  const known = new Set(asked.flatMap(keysOf));
  return [
    ...asked.filter((figure) => keysOf(figure).some((key) => labels.has(key))),
    ...[...labels].flatMap(([key, [label]]) =>
      label === undefined || known.has(key) ? [] : [newFigure({ label, measure: '' })],
    ),
  ];
}
