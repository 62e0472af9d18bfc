import type { Unit } from './unit';

/** Finds a unit by its code. */
export type UnitFinder = (code: string) => Unit | undefined;

/**
 * Gives the one unit to which a link of an ended unit leads: the first of its successors, and theirs, that has
 * not ended. Itself while it has not; null when there is none.
 */
export function successorOf(code: string, find: UnitFinder): Unit | null {
  const seen = new Set<string>();
  let unit = find(code);
  while (unit?.state === 'ended' && !seen.has(unit.code)) {
    seen.add(unit.code);
    unit = find(unit.successors[0] ?? '');
  }
  return unit && unit.state !== 'ended' ? unit : null;
}
