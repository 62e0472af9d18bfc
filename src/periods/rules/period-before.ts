import type { FrozenFigures } from '../../records/frozen-figures';

export function totalBefore(
  rows: readonly FrozenFigures[],
  { dispatchId, cutOff }: Pick<FrozenFigures, 'dispatchId' | 'cutOff'>,
): FrozenFigures | undefined {
  return rows
    .filter((row) => row.level === 'total' && row.dispatchId === dispatchId && row.cutOff < cutOff)
    .sort((a, b) =>
      a.cutOff < b.cutOff ? -1 : Number(a.cutOff > b.cutOff) || a.closing - b.closing,
    )
    .pop();
}
