import type { Summary } from './summarise';

/** How much of a dispatch is overdue. */
interface OverdueMeasure {
  readonly units: number;
  /** Most working days by which a stage of a unit is overdue; -1 if nothing is overdue. */
  readonly longest: number;
}

/** Sorts by the number of overdue units, most first, then by the longest time overdue. Others keep their order. */
export function worstFirst<Item>(
  items: readonly Item[],
  overdueOf: (item: Item) => OverdueMeasure,
): Item[] {
  const measured = items.map((item) => ({ item, ...overdueOf(item) }));
  return measured
    .sort((a, b) => b.units - a.units || b.longest - a.longest)
    .map(({ item }) => item);
}

/** `overdue` has the unit that is overdue longest first. */
export function overdueInSummary({ totals, overdue: [unit] }: Summary): OverdueMeasure {
  const days = (unit?.overdue ?? []).map(({ daysLate }) => daysLate);
  return { units: totals.overdue, longest: Math.max(-1, ...days) };
}
