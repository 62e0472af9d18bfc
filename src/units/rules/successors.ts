import type { Day } from '../../calendar/day';
import { standsOn, type Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';

/** Finds a unit by its code. */
export type CodeFinder = (code: string) => Unit | undefined;

/** Makes the finder of a list of units. */
export function codeFinder(units: readonly Unit[]): CodeFinder {
  let byCode: Map<string, Unit> | undefined;
  return (code) => {
    byCode ??= indexBy(units, 'code');
    return byCode.get(code);
  };
}

/**
 * Gives the units that stand in a unit's place on a day: itself while it stands, else its successors, and theirs;
 * none when it was dissolved without any. A list of successors that goes in a circle leads nowhere.
 */
export function successorsOf(unit: Unit, find: CodeFinder, day: Day): Unit[] {
  const seen = new Set<string>();
  const follow = (one: Unit | undefined): Unit[] => {
    if (!one || seen.has(one.code)) return [];
    seen.add(one.code);
    return standsOn(one, day) ? [one] : one.successors.flatMap((code) => follow(find(code)));
  };
  return follow(unit);
}

/**
 * Gives the one unit to which a link of an ended unit leads: the first of its successors, and theirs, that has
 * not ended. Itself while it has not; null when there is none.
 */
export function successorOf(code: string, find: CodeFinder): Unit | null {
  const seen = new Set<string>();
  let unit = find(code);
  while (unit?.state === 'ended' && !seen.has(unit.code)) {
    seen.add(unit.code);
    unit = find(unit.successors[0] ?? '');
  }
  return unit && unit.state !== 'ended' ? unit : null;
}
