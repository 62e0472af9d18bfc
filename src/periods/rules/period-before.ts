import type { FrozenFigures } from '../../records/frozen-figures';

/** Gives the total of the period of the same dispatch that ended last before another, as its last closing has it. */
export function totalBefore(
  rows: readonly FrozenFigures[],
  { dispatch, cutOff }: Pick<FrozenFigures, 'dispatch' | 'cutOff'>,
): FrozenFigures | undefined {
  return rows
    .filter((row) => row.level === 'total' && row.dispatch === dispatch && row.cutOff < cutOff)
    .sort((a, b) =>
      a.cutOff < b.cutOff ? -1 : Number(a.cutOff > b.cutOff) || a.closing - b.closing,
    )
    .pop();
}
