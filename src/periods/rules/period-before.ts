import type { FrozenFigures } from '../../records/frozen-figures';
import { lastBefore } from '../../records/reporting-period';

/** Total of the dispatch's period before: of the same kind of period if there is any. */
export function totalBefore(
  rows: readonly FrozenFigures[],
  total: Pick<FrozenFigures, 'dispatchId' | 'period' | 'cutOff'>,
): FrozenFigures | undefined {
  const totals = rows
    .filter(({ level, dispatchId }) => level === 'total' && dispatchId === total.dispatchId)
    .sort((a, b) =>
      a.cutOff < b.cutOff ? -1 : Number(a.cutOff > b.cutOff) || a.closing - b.closing,
    );
  return lastBefore(totals, total);
}
