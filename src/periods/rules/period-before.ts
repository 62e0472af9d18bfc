import type { FrozenFigures } from '../../records/frozen-figures';

/** Total row of the dispatch's previous period, from its last closing; undefined if there is none. */
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
