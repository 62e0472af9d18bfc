import type { Summary } from './summarise';

/**
 * Sorts by the number of overdue units, most first, then by the longest time overdue. Others keep their order.
 */
export function worstFirst(summaries: readonly Summary[]): Summary[] {
  return [...summaries].sort(
    (a, b) => b.totals.overdue - a.totals.overdue || longestOverdue(b) - longestOverdue(a),
  );
}

/** `overdue` has the unit that is overdue longest first. */
function longestOverdue({ overdue: [unit] }: Summary): number {
  return Math.max(-1, ...(unit?.overdue ?? []).map(({ daysLate }) => daysLate));
}
