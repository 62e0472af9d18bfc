import type { Day } from './day';
import { nameKey } from './name-key';
import { successorsOf, unitFinder } from './successors';
import { standsOn, type Unit } from './unit';
import { unitsByAnyName } from './units-by-name';

/** Finds a unit's parent body by the code or name that the office wrote; null when it is not one of the units. */
export type ParentFinder = (unit: Unit) => Unit | null;

/**
 * Makes the finder of parents on a day: what has ended leads to the unit in its place, several units to none. Thousands
 * of units share few parents, so each text is looked up once, and names are folded only for one that stands nowhere as
 * it is written.
 */
export function parentFinder(units: readonly Unit[], day: Day): ParentFinder {
  const find = unitFinder(units);
  const asWritten = unitsByName(units, day);
  let byName: ReturnType<typeof unitsByAnyName> | undefined;
  const meantBy = (text: string): readonly Unit[] => {
    const byCode = find(text);
    if (byCode) return successorsOf(byCode, find, day);
    const written = asWritten.get(text);
    if (written) return written;
    byName ??= unitsByAnyName(units, day);
    return byName.get(nameKey(text)) ?? [];
  };
  const known = new Map<string, Unit | null>([['', null]]);
  return ({ parent }) => {
    const before = known.get(parent);
    if (before !== undefined) return before;
    const meant = meantBy(parent);
    const found = meant.length === 1 ? (meant[0] ?? null) : null;
    known.set(parent, found);
    return found;
  };
}

/** Gives the units that stand on a day by their names, letter by letter; those with former names are left to folding. */
function unitsByName(units: readonly Unit[], day: Day): Map<string, Unit[]> {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.formerNames !== '' || !standsOn(unit, day)) continue;
    const namesakes = byName.get(unit.name);
    if (namesakes) namesakes.push(unit);
    else byName.set(unit.name, [unit]);
  }
  return byName;
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
