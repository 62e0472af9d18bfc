import { addDays, type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { existsOn, type Unit } from '../../records/unit';
import { matchKey } from '../../texts/match-key';
import { splitList } from '../../texts/split-list';

/** `from` and `to` are the first and last day of the name; `null` if unknown. */
export interface UnitName {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Oldest first. In the cell of former and other names, the last day is in brackets at the end: `Trường A (đến
 * 30/06/2025)`. A name without a day is another way to write the name.
 */
export function namesOf(unit: Unit): UnitName[] {
  const former = splitList(unit.formerNames)
    .map(formerName)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1));
  const last = unit.endedFrom === null ? null : addDays(unit.endedFrom, -1);
  let from = unit.activeFrom;
  return [...former, { name: unit.name, to: last }].map(({ name, to }) => {
    const entry = { name, from, to };
    from = to === null ? from : addDays(to, 1);
    return entry;
  });
}

/** `null` if the unit did not exist then. A former name without a day is never current. */
export function nameOn(unit: Unit, day: Day): string | null {
  if (!existsOn(unit, day)) return null;
  const former = namesOf(unit).find(({ to }) => to !== null && day <= to);
  return former?.name ?? unit.name;
}

/**
 * Adds the present name and its last day to the former names. `until` formats "đến {day}" in the sheet's
 * language.
 */
export function withFormerName(unit: Unit, to: Day, until: (day: string) => string): string {
  const entry = `${listable(unit.name)} (${until(formatDay(to))})`;
  return [...splitList(unit.formerNames), entry].join('; ');
}

/**
 * Returns a function that adds names that lists use for a unit to its cell of former and other names. A name that
 * one of `units` has or had is not added, because it would mean both.
 */
export function otherNameAdder(
  units: readonly Unit[],
): (unit: Unit, names: readonly string[]) => string {
  const known = new Set(units.flatMap(namesOf).map(({ name }) => matchKey(name)));
  return (unit, names) => {
    const added = names.filter((name) => !known.has(matchKey(name)));
    if (added.length === 0) return unit.formerNames;
    for (const name of added) known.add(matchKey(name));
    return [...splitList(unit.formerNames), ...added.map(listable)].join('; ');
  };
}

/** Semicolons separate the names of the cell. */
function listable(name: string): string {
  return name.replace(/;/g, ',');
}

function formerName(text: string): { name: string; to: Day | null } {
  const parts = /^(.+?)\s*\([^()\d]*(\d[\d/.-]*)\)$/.exec(text);
  const to = parseDay(parts?.[2] ?? '');
  return { name: to === null ? text : (parts?.[1] ?? text), to };
}
