import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { cleanText } from '../../texts/clean-text';
import { indexBy } from '../../texts/group-by';
import { identityOf, matchKey } from '../../texts/match-key';
import { parentFinder, parentLoops } from '../../units/rules/parent-loops';
import { unitCodeGenerator } from '../../units/rules/unit-code';
import type { ChangedUnit, ImportOrder } from './import-order';

export type CheckedOrder =
  | {
      readonly fits: true;
      readonly added: readonly Unit[];
      readonly changed: ReadonlyMap<string, Unit>;
    }
  | { readonly fits: false };

/**
 * The order fits if every cell to be changed still contains what the user saw, no added unit exists by now, and
 * no unit becomes its own superior. Texts are cleaned again, because input from a browser is not trusted.
 */
export function checkOrder(order: ImportOrder, units: readonly Unit[], today: Day): CheckedOrder {
  const byCode = indexBy(units, 'code');
  const known = new Set(units.map(identityOf));
  const changed = new Map<string, Unit>();
  for (const change of order.changed) {
    const unit = byCode.get(change.code);
    if (!unit || !isUnchanged(unit, change)) return { fits: false };
    changed.set(unit.code, { ...unit, ...cleaned(change.after), code: unit.code });
  }
  const codes = new Set([...byCode.keys(), ...order.added.map(({ unit }) => unit.code)]);
  const nextCode = unitCodeGenerator([...codes]);
  const added = order.added.map(({ unit }) => {
    const clean = cleaned(unit);
    return { ...clean, code: clean.code || nextCode(), linkVersion: 1 };
  });
  const isNew = added.every(
    (unit, at) =>
      unit.name !== '' &&
      !byCode.has(unit.code) &&
      (order.added[at]?.apart || !known.has(identityOf(unit))),
  );
  const isUnique = new Set(added.map(({ code }) => code)).size === added.length;
  const after = [...units.map((unit) => changed.get(unit.code) ?? unit), ...added];
  const touched = new Set<Unit>([...changed.values(), ...added]);
  const inCycle = parentLoops(after, today, parentFinder(after, today, matchKey))
    .flat()
    .some((unit) => touched.has(unit));
  return isNew && isUnique && !inCycle ? { fits: true, added, changed } : { fits: false };
}

function isUnchanged(unit: Unit, { before }: ChangedUnit): boolean {
  return (Object.keys(before) as (keyof Unit)[]).every((column) => unit[column] === before[column]);
}

function cleaned<T extends object>(cells: T): T {
  const entries = Object.entries(cells).map(([column, value]) => [
    column,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
