import type { Day } from '../../calendar/day';
import { existsOn, type Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';

export type CodeFinder = (code: string) => Unit | undefined;

export function codeFinder(units: readonly Unit[]): CodeFinder {
  let byCode: Map<string, Unit> | undefined;
  return (code) => {
    byCode ??= indexBy(units, 'code');
    return byCode.get(code);
  };
}

/**
 * Returns the unit itself if it exists on `day`, otherwise its successors, recursively. Empty if it was
 * dissolved without any, or if its successors only lead back to it.
 */
export function successorsOf(unit: Unit, find: CodeFinder, day: Day): Unit[] {
  const seen = new Set<string>();
  const follow = (one: Unit | undefined): Unit[] => {
    if (!one || seen.has(one.code)) return [];
    seen.add(one.code);
    return existsOn(one, day) ? [one] : one.successors.flatMap((code) => follow(find(code)));
  };
  return follow(unit);
}

/**
 * The unit that a link opens: the unit itself, or its first successor if it has ended, recursively. `null` if
 * there is none.
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
