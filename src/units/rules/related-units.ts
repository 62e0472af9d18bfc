import type { Day } from '../../calendar/day';
import { existsOn, type Unit } from '../../records/unit';
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
