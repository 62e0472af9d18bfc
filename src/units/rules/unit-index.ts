import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { codeFinder, successorsOf } from './successors';
import { nameOn, namesOf } from './unit-names';

/** The units of a day, found by their codes and by every name that they bear or have borne. */
export interface UnitIndex {
  /** Finds the unit with a code; capitals do not matter unless two codes differ only in them. */
  coded(code: string): Unit | undefined;
  /** Gives the units that bear a name on the day. */
  bearing(name: string): readonly Unit[];
  /** Gives the units that a name of the past leads to: those that bore it, or the ones in their place. */
  former(name: string): readonly Unit[];
  /** Gives the units that stand in a unit's place; itself while it stands, or when it was dissolved without any. */
  inPlaceOf(unit: Unit): readonly Unit[];
}

/** Finds the one unit that a text means, by code or by name. */
export type UnitFinder = (text: string) => Unit | undefined;

/**
 * Makes the index of units on a day, in one pass over them, and not before a name is asked for. The key says which
 * spellings of a name are one.
 */
export function unitIndex(units: readonly Unit[], day: Day, keyOf = nameKey): UnitIndex {
  const find = codeFinder(units);
  let codes: Map<string, Unit> | undefined;
  let names: Names | undefined;
  const inPlaceOf = (unit: Unit) => {
    const standing = successorsOf(unit, find, day);
    return standing.length > 0 ? standing : [unit];
  };
  const indexed = () => {
    names = names ?? namesAt(units, day, { keyOf, inPlaceOf });
    return names;
  };
  return {
    coded: (code) => {
      codes = codes ?? new Map(units.map((unit) => [unit.code.toLowerCase(), unit]));
      return code === '' ? undefined : (find(code) ?? codes.get(code.toLowerCase()));
    },
    bearing: (name) => [...(indexed().bearing.get(keyOf(name)) ?? [])],
    former: (name) => [...(indexed().former.get(keyOf(name)) ?? [])],
    inPlaceOf,
  };
}

/**
 * Gives the units that a name leads to: those that bear it; where none does, those that bore it before, or the units
 * in their place. Several at one name are for a person to tell apart.
 */
export function unitsNamed(name: string, index: UnitIndex): readonly Unit[] {
  const bearers = index.bearing(name);
  return bearers.length > 0 ? bearers : index.former(name);
}

/** Makes the finder of the one unit that a text means on a day: that with this code, or the only one of the name. */
export function unitFinder(units: readonly Unit[], day: Day): UnitFinder {
  const index = unitIndex(units, day);
  return (text) => {
    const typed = text.trim();
    if (typed === '') return undefined;
    const coded = index.coded(typed);
    if (coded) return coded;
    const [named, ...others] = unitsNamed(typed, index);
    return others.length === 0 ? named : undefined;
  };
}

interface Names {
  readonly bearing: Map<string, Set<Unit>>;
  readonly former: Map<string, Set<Unit>>;
}

function namesAt(
  units: readonly Unit[],
  day: Day,
  { keyOf, inPlaceOf }: Pick<UnitIndex, 'inPlaceOf'> & { keyOf: (name: string) => string },
): Names {
  const names: Names = { bearing: new Map(), former: new Map() };
  const add = (known: Map<string, Set<Unit>>, name: string, found: readonly Unit[]) => {
    const key = keyOf(name);
    const at = known.get(key) ?? new Set();
    for (const unit of found) at.add(unit);
    known.set(key, at);
  };
  for (const unit of units) {
    const now = nameOn(unit, day);
    if (now !== null) add(names.bearing, now, [unit]);
    const past = namesOf(unit).filter(({ name, from }) => name !== now && (from ?? '') <= day);
    if (past.length === 0) continue;
    const leadsTo = inPlaceOf(unit);
    for (const { name } of past) add(names.former, name, leadsTo);
  }
  return names;
}
