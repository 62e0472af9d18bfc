import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { writtenNameFinder } from '../../texts/written-names';
import { codeFinder, successorsOf } from './successors';
import { nameOn, namesOf } from './unit-names';

export interface UnitIndex {
  /** Ignores case unless two codes differ only in case. */
  byCode(code: string): Unit | undefined;
  /** Units with this name on the day. */
  byName(name: string): readonly Unit[];
  /** Units that had this name before, or their successors if those units no longer exist. */
  byFormerName(name: string): readonly Unit[];
  /** The unit itself if it exists on the day or has no successors; otherwise its successors. */
  replacementsOf(unit: Unit): readonly Unit[];
}

export type UnitFinder = (text: string) => Unit | undefined;

/** Built on first use. `keyOf` maps spellings of one name to one key. */
export function unitIndex(units: readonly Unit[], day: Day, keyOf = nameKey): UnitIndex {
  const find = codeFinder(units);
  let codes: Map<string, Unit> | undefined;
  let names: Names | undefined;
  const inPlaceOf = (unit: Unit) => {
    const successors = successorsOf(unit, find, day);
    return successors.length > 0 ? successors : [unit];
  };
  const indexed = () => {
    names = names ?? namesIndex(units, day, { keyOf, inPlaceOf });
    return names;
  };
  return {
    byCode: (code) => {
      codes = codes ?? new Map(units.map((unit) => [unit.code.toLowerCase(), unit]));
      return code === '' ? undefined : (find(code) ?? codes.get(code.toLowerCase()));
    },
    byName: (name) => [...(indexed().current.get(keyOf(name)) ?? [])],
    byFormerName: (name) => [...(indexed().former.get(keyOf(name)) ?? [])],
    replacementsOf: inPlaceOf,
  };
}

/**
 * Units that have the name now; otherwise units that had it, or their successors. If there are several, a
 * person must choose.
 */
export function unitsNamed(name: string, index: UnitIndex): readonly Unit[] {
  const current = index.byName(name);
  return current.length > 0 ? current : index.byFormerName(name);
}

/** Finds a unit by code, name, former name or another spelling of its name, if only one unit has it. */
export function unitFinder(units: readonly Unit[], day: Day): UnitFinder {
  const index = unitIndex(units, day);
  const written = writtenNameFinder(
    units.flatMap((unit) => {
      const name = nameOn(unit, day);
      return name === null ? [] : [{ name, value: unit }];
    }),
  );
  return (text) => {
    const typed = text.trim();
    if (typed === '') return undefined;
    const coded = index.byCode(typed);
    if (coded) return coded;
    const named = unitsNamed(typed, index);
    const [only, ...others] = named.length > 0 ? named : written(typed).fitting;
    return others.length === 0 ? only : undefined;
  };
}

interface Names {
  readonly current: Map<string, Set<Unit>>;
  readonly former: Map<string, Set<Unit>>;
}

function namesIndex(
  units: readonly Unit[],
  day: Day,
  {
    keyOf,
    inPlaceOf,
  }: { keyOf: (name: string) => string; inPlaceOf: (unit: Unit) => readonly Unit[] },
): Names {
  const names: Names = { current: new Map(), former: new Map() };
  const add = (known: Map<string, Set<Unit>>, name: string, found: readonly Unit[]) => {
    const key = keyOf(name);
    const at = known.get(key) ?? new Set();
    for (const unit of found) at.add(unit);
    known.set(key, at);
  };
  for (const unit of units) {
    const now = nameOn(unit, day);
    if (now !== null) add(names.current, now, [unit]);
    const past = namesOf(unit).filter(({ name, from }) => name !== now && (from ?? '') <= day);
    if (past.length === 0) continue;
    const replacements = inPlaceOf(unit);
    for (const { name } of past) add(names.former, name, replacements);
  }
  return names;
}
