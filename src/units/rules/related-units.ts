import type { Day } from '../../calendar/day';
import { standsOn, type Unit } from '../../records/unit';
import { unitAbove } from './bodies-above';

/** What a Party organisation within a body is called before the body's own name. */
const CELL_PREFIXES = ['chi bộ', 'đảng bộ'];

/** Gives the units at work right below a unit: those for which it may answer, and which the summary counts below it. */
export function subordinatesOf({ code }: Unit, units: readonly Unit[], day: Day): Unit[] {
  const above = unitAbove(units, day);
  return units.filter(
    (unit) => unit.state === 'active' && standsOn(unit, day) && above(unit)?.code === code,
  );
}

/**
 * Gives the name of the Party cell of a body, or of the body of a Party cell ("Chi bộ Trường A" and "Trường A"):
 * both may count the same people. '' when the list has none.
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
