import type { Day } from './day';
import { nameKey } from './name-key';
import type { Unit } from './unit';
import { unitIndex, unitsNamed } from './unit-index';

/** Finds a unit's parent body by the code or name that the office wrote; null when it is not one of the units. */
export type ParentFinder = (unit: Unit) => Unit | null;

/** Makes the finder of parents on a day: what has ended leads to the unit in its place, several units to none. */
export function parentFinder(units: readonly Unit[], day: Day, keyOf = nameKey): ParentFinder {
  const index = unitIndex(units, day, keyOf);
  return ({ parent }) => {
    if (parent === '') return null;
    const coded = index.coded(parent);
    const meant = coded ? index.inPlaceOf(coded) : unitsNamed(parent, index);
    return meant.length === 1 ? (meant[0] ?? null) : null;
  };
}

/** Gives each circle of units that are, directly or further up, their own parent bodies; ended units have none. */
export function parentLoops(units: readonly Unit[], day: Day, keyOf = nameKey): Unit[][] {
  const parentOf = parentFinder(units, day, keyOf);
  const settled = new Set<Unit>();
  const loops: Unit[][] = [];
  for (const start of units) {
    const path: Unit[] = [];
    let unit: Unit | null = start;
    while (unit !== null && unit.state !== 'ended' && !settled.has(unit)) {
      settled.add(unit);
      path.push(unit);
      unit = parentOf(unit);
    }
    const from = unit === null ? -1 : path.indexOf(unit);
    if (from >= 0) loops.push(path.slice(from));
  }
  return loops;
}
