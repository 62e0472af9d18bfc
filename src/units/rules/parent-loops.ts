import type { Day } from '../../calendar/day';
import { standsOn, type Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { type UnitIndex, unitIndex, unitsNamed } from './unit-index';

/** Finds a unit's parent body by the code or name that the office wrote; null when it is not one of the units, or several. */
export type ParentFinder = (unit: Unit) => Unit | null;

/** Makes the finder of parents on a day: what means several units means none. */
export function parentFinder(units: readonly Unit[], day: Day, keyOf = nameKey): ParentFinder {
  const meant = parentsMeant(units, day, keyOf);
  return (unit) => {
    const [found = null, ...others] = meant(unit);
    return others.length === 0 ? found : null;
  };
}

/**
 * Makes the finder of the units that a unit's parent may mean on a day: what has ended leads to those in its place, or to
 * none. Thousands of units share few parents, so each text is looked up once, and names are folded only for one that no
 * unit bears as it is written.
 */
export function parentsMeant(
  units: readonly Unit[],
  day: Day,
  keyOf = nameKey,
): (unit: Unit) => readonly Unit[] {
  const asWritten = unitIndex(units, day, (name) => name);
  let folded: UnitIndex | undefined;
  const meantBy = (text: string): readonly Unit[] => {
    const coded = asWritten.coded(text);
    if (coded) return asWritten.inPlaceOf(coded);
    const bearers = asWritten.bearing(text);
    if (bearers.length > 0) return bearers;
    folded ??= unitIndex(units, day, keyOf);
    return unitsNamed(text, folded);
  };
  const known = new Map<string, readonly Unit[]>([['', []]]);
  return ({ parent }) => {
    const found = known.get(parent) ?? meantBy(parent).filter((unit) => standsOn(unit, day));
    known.set(parent, found);
    return found;
  };
}

/** Gives each circle of units that are, directly or further up, their own parent bodies; ended units have none. */
export function parentLoops(
  units: readonly Unit[],
  day: Day,
  parentOf: ParentFinder = parentFinder(units, day),
): Unit[][] {
  const settled = new Set<Unit>();
  const loops: Unit[][] = [];
  for (const start of units) {
    const path: Unit[] = [];
    let unit: Unit | null = start.parent === '' ? null : start;
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
