import type { Day } from '../../calendar/day';
import type { Unit, UnitCode } from '../../records/unit';
import { nameKey } from '../../texts/name-key';
import { type ParentFinder, parentFinder, parentLoops } from './parent-loops';

/** `code` is `''` if the body is none of the office's units. */
export interface UpperBody {
  readonly code: UnitCode | '';
  readonly name: string;
}

/** Nearest first. */
export type UpperBodiesFinder = (unit: Unit) => readonly UpperBody[];

const NO_BODIES: readonly UpperBody[] = [];

/** Shared by page, letters and summary. Units in a parent loop have no parent until the loop is corrected. */
export function loopFreeParentFinder(units: readonly Unit[], day: Day): ParentFinder {
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

/** Units in a parent loop have no bodies above them. */
export function upperBodiesFinder(units: readonly Unit[], day: Day): UpperBodiesFinder {
  const { find, looped } = parentsOn(units, day);
  const externalBodies = externalBodyFinder();
  const known = new Map<Unit, readonly UpperBody[]>();
  const above = (unit: Unit): readonly UpperBody[] => {
    if (unit.parent === '') return NO_BODIES;
    const before = known.get(unit);
    if (before) return before;
    known.set(unit, []);
    const parent = find(unit);
    const parentAndAbove = () =>
      parent ? [parent, ...above(parent)] : externalBodies(unit.parent);
    const bodies = looped().has(unit) ? [] : parentAndAbove();
    known.set(unit, bodies);
    return bodies;
  };
  return above;
}

/** If a body is spelled in different ways, the first spelling is used for all. */
function externalBodyFinder(): (parent: string) => readonly UpperBody[] {
  const byKey = new Map<string, readonly UpperBody[]>([['', []]]);
  return (parent) => {
    const key = parent && nameKey(parent);
    const bodies = byKey.get(key) ?? [{ code: '' as const, name: parent.trim() }];
    byKey.set(key, bodies);
    return bodies;
  };
}
