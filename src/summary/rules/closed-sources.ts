import type { FrozenFigures } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import { type Sources, sourcesOf } from './sources';

/** Sources of the units that counted in the closing; `null` if none of their rows is left. */
export function closedSources(
  frozen: readonly FrozenFigures[],
  tracking: readonly Obligation[],
  { dispatchId, cutOff }: Pick<FrozenFigures, 'dispatchId' | 'cutOff'>,
): Sources | null {
  const codes = new Set<string>(
    frozen.filter((row) => row.level === 'unit' && row.units > 0).map(({ code }) => code),
  );
  const rows = tracking.filter((row) => row.dispatchId === dispatchId && codes.has(row.unitCode));
  return rows.length === 0 ? null : sourcesOf(rows, cutOff);
}
