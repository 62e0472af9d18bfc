import type { Day } from './day';
import { nameKey } from './name-key';
import { successorsOf, unitFinder } from './successors';
import type { Unit } from './unit';
import { nameOn, namesOf } from './unit-names';

/**
 * Gives, by name key, the units that a name leads to on a day: those that bear it then; where none does, those
 * that bore it before, or the units in their place. A name of a unit that was dissolved leads to that unit.
 * Several units at one name are for a person to tell apart. One pass over the units.
 */
export function unitsByAnyName(
  units: readonly Unit[],
  day: Day,
): ReadonlyMap<string, readonly Unit[]> {
  const find = unitFinder(units);
  const bearers = new Map<string, Set<Unit>>();
  const former = new Map<string, Set<Unit>>();
  for (const unit of units) {
    const now = nameOn(unit, day);
    if (now !== null) add(bearers, now, [unit]);
    const past = namesOf(unit).filter(({ name, from }) => name !== now && (from ?? '') <= day);
    if (past.length === 0) continue;
    const leadsTo = successorsOf(unit, find, day);
    for (const { name } of past) add(former, name, leadsTo.length > 0 ? leadsTo : [unit]);
  }
  return new Map([...former, ...bearers].map(([key, found]) => [key, [...found]]));
}

/** Finds the one unit that a person means by a code or by a name of the day; null for none or several. */
export function unitMeant(text: string, units: readonly Unit[], day: Day): Unit | null {
  const typed = text.trim();
  const byCode = units.find(({ code }) => code === typed);
  const [first = null, ...more] = unitsByAnyName(units, day).get(nameKey(typed)) ?? [];
  return byCode ?? (more.length === 0 ? first : null);
}

function add(names: Map<string, Set<Unit>>, name: string, units: readonly Unit[]): void {
  const key = nameKey(name);
  const known = names.get(key) ?? new Set();
  for (const unit of units) known.add(unit);
  names.set(key, known);
}
