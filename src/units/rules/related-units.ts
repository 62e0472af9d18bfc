import type { Day } from '../../calendar/day';
import { existsOn, type Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { namesOf } from './unit-names';
import { loopFreeParentFinder } from './upper-bodies';

/** Prefixes of a body's Party organisation. */
const CELL_PREFIXES = ['chi bộ', 'đảng bộ'];

/** The unit may answer for them, and the summary counts them below it. */
export function subordinatesOf({ code }: Unit, units: readonly Unit[], day: Day): Unit[] {
  const above = loopFreeParentFinder(units, day);
  return units.filter(
    (unit) => unit.state === 'active' && existsOn(unit, day) && above(unit)?.code === code,
  );
}

/** Codes of the units that have ended in favour of this one, also by way of others. */
export function predecessorsOf(
  code: string,
  successions: readonly (readonly [code: string, successors: readonly string[]])[],
): string[] {
  const found = new Set([code]);
  let known = 0;
  while (known < found.size) {
    known = found.size;
    for (const [before, after] of successions)
      if (after.some((one) => found.has(one))) found.add(before);
  }
  found.delete(code);
  return [...found];
}

/** True if one of these texts may mean one of the units, by its code or by any name that it has or had. */
export function isNamedIn(units: readonly Unit[], texts: ReadonlySet<string>): boolean {
  const names = units.flatMap((unit) => [unit.code, ...namesOf(unit).map(({ name }) => name)]);
  const keys = new Set(names.map(nameKey));
  return [...texts].some((text) => keys.has(nameKey(text)));
}

/**
 * For example "Chi bộ Trường A" and "Trường A", which may count the same people. `''` if `units` has no such
 * unit.
 */
export function twinOf({ name }: Pick<Unit, 'name'>, units: readonly Pick<Unit, 'name'>[]): string {
  const own = folded(name);
  const prefix = CELL_PREFIXES.find((one) => own.startsWith(`${one} `));
  const wanted = prefix
    ? [own.slice(prefix.length + 1)]
    : CELL_PREFIXES.map((one) => `${one} ${own}`);
  return units.find((unit) => wanted.includes(folded(unit.name)))?.name ?? '';
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
