import type { Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';

/** What is read of every unit to find those that belong together. */
export type NamedUnit = Pick<Unit, 'code' | 'name' | 'parent'>;

/** What a Party organisation within a body is called before the body's own name. */
const CELL_PREFIXES = ['chi bộ', 'đảng bộ'];

/** Gives the units whose parent, by name or code as the office wrote it, is this unit. */
export function subordinatesOf<Row extends NamedUnit>(
  { code, name }: Pick<Unit, 'code' | 'name'>,
  units: readonly Row[],
): Row[] {
  const named = memoKey(name);
  return units.filter(
    (unit) =>
      unit.parent !== '' && unit.code !== code && (unit.parent === code || named(unit.parent)),
  );
}

/**
 * Gives the name of the Party cell of a body, or of the body of a Party cell ("Chi bộ Trường A" and "Trường A"):
 * both may count the same people. '' when the list has none.
 */
export function twinOf({ name }: Pick<Unit, 'name'>, units: readonly NamedUnit[]): string {
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

/** Compares names by their key; each spelling's key is made once, since thousands of units share few parents. */
function memoKey(name: string): (other: string) => boolean {
  const key = nameKey(name);
  const known = new Map<string, boolean>();
  return (other) => {
    const before = known.get(other);
    if (before !== undefined) return before;
    const same = nameKey(other) === key;
    known.set(other, same);
    return same;
  };
}
