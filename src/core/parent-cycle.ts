import { matchKey } from './match-key';

/** A unit as far as it stands below another: parents are named by code or by name. */
export interface Subordinate {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

/** Finds the units that stand below themselves, over however many others; a parent nobody knows ends the way up. */
export function unitsInCycle<T extends Subordinate>(units: readonly T[]): Set<T> {
  if (units.every(({ parent }) => parent === '')) return new Set();
  const parentOf = parentFinder(units);
  const inCycle = new Set<T>();
  const settled = new Set<T>();
  for (const start of units) {
    const path = new Set<T>();
    let unit: T | undefined = start;
    while (unit && !settled.has(unit) && !path.has(unit)) {
      path.add(unit);
      unit = parentOf(unit);
    }
    const way = [...path];
    if (unit && path.has(unit)) for (const one of way.slice(way.indexOf(unit))) inCycle.add(one);
    for (const one of way) settled.add(one);
  }
  return inCycle;
}

/** A code goes before a name, and the first unit of a name before the others. */
function parentFinder<T extends Subordinate>(units: readonly T[]): (unit: T) => T | undefined {
  const byName = new Map([...units].reverse().map((unit) => [matchKey(unit.name), unit]));
  const byCode = new Map(units.map((unit) => [matchKey(unit.code), unit]));
  return ({ parent }) => {
    if (parent === '') return undefined;
    const key = matchKey(parent);
    return byCode.get(key) ?? byName.get(key);
  };
}
