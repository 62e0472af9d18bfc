import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { type ParentFinder, parentFinder, parentLoops } from './parent-loops';

/** A body that stands above a unit; its code is '' where it is not one of the units itself. */
export type Body = Pick<Unit, 'code' | 'name'>;

/** Gives the bodies above a unit, the next one first. */
export type BodiesAbove = (unit: Unit) => readonly Body[];

const NO_BODIES: readonly Body[] = [];

/**
 * Makes the finder of the one unit right above another on a day, by which page, letters and summary all go; null for units
 * that are each other's parents, until somebody has put that right.
 */
export function unitAbove(units: readonly Unit[], day: Day): ParentFinder {
  const { find, looped } = parentsOn(units, day);
  return (unit) => (unit.parent === '' || looped().has(unit) ? null : find(unit));
}

function parentsOn(units: readonly Unit[], day: Day) {
  const find = parentFinder(units, day);
  let loops: ReadonlySet<Unit> | undefined;
  const looped = () => {
    loops ??= new Set(parentLoops(units, day, find).flat());
    return loops;
  };
  return { find, looped };
}

/** Makes the finder of the bodies above a unit on a day; those that are each other's parents have none. */
export function bodiesAbove(units: readonly Unit[], day: Day): BodiesAbove {
  const { find, looped } = parentsOn(units, day);
  const stranger = strangerFinder();
  const known = new Map<Unit, readonly Body[]>();
  const above = (unit: Unit): readonly Body[] => {
    if (unit.parent === '') return NO_BODIES;
    const before = known.get(unit);
    if (before) return before;
    known.set(unit, []);
    const parent = find(unit);
    const higher = () => (parent ? [parent, ...above(parent)] : stranger(unit.parent));
    const bodies = looped().has(unit) ? [] : higher();
    known.set(unit, bodies);
    return bodies;
  };
  return above;
}

/** Makes the finder of parents that are not among the units: known by name, as the office wrote it first. */
function strangerFinder(): (parent: string) => readonly Body[] {
  const byKey = new Map<string, readonly Body[]>([['', []]]);
  return (parent) => {
    const key = parent && nameKey(parent);
    const bodies = byKey.get(key) ?? [{ code: '', name: parent.trim() }];
    byKey.set(key, bodies);
    return bodies;
  };
}
