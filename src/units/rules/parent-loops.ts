import type { Day } from '../../calendar/day';
import { existsOn, type Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { type UnitIndex, unitIndex, unitsNamed } from './unit-index';

/**
 * Finds the parent by the code or name in the unit's `parent` cell. `null` if this is no unit of the office, or
 * is ambiguous.
 */
export type ParentFinder = (unit: Unit) => Unit | null;

export function parentFinder(units: readonly Unit[], day: Day, keyOf = nameKey): ParentFinder {
  const parentsOf = possibleParents(units, day, keyOf);
  return (unit) => {
    const [found = null, ...others] = parentsOf(unit);
    return others.length === 0 ? found : null;
  };
}

/**
 * Ended units are replaced by their successors. Thousands of units share few parents, so each text is looked up
 * once, and names are normalised only if no unit has exactly this name.
 */
export function possibleParents(
  units: readonly Unit[],
  day: Day,
  keyOf = nameKey,
): (unit: Unit) => readonly Unit[] {
  const asWritten = unitIndex(units, day, (name) => name);
  let folded: UnitIndex | undefined;
  const unitsFor = (text: string): readonly Unit[] => {
    const coded = asWritten.byCode(text);
    if (coded) return asWritten.replacementsOf(coded);
    const bearers = asWritten.byName(text);
    if (bearers.length > 0) return bearers;
    folded ??= unitIndex(units, day, keyOf);
    return unitsNamed(text, folded);
  };
  const known = new Map<string, readonly Unit[]>([['', []]]);
  return ({ parent }) => {
    const found = known.get(parent) ?? unitsFor(parent).filter((unit) => existsOn(unit, day));
    known.set(parent, found);
    return found;
  };
}

/** Each array has units that are, directly or indirectly, their own parent. Ended units have no parent. */
export function parentLoops(
  units: readonly Unit[],
  day: Day,
  parentOf: ParentFinder = parentFinder(units, day),
): Unit[][] {
  const visited = new Set<Unit>();
  const loops: Unit[][] = [];
  for (const start of units) {
    const path: Unit[] = [];
    let unit: Unit | null = start.parent === '' ? null : start;
    while (unit !== null && unit.state !== 'ended' && !visited.has(unit)) {
      visited.add(unit);
      path.push(unit);
      unit = parentOf(unit);
    }
    const from = unit === null ? -1 : path.indexOf(unit);
    if (from >= 0) loops.push(path.slice(from));
  }
  return loops;
}
