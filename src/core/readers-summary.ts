import type { Summary } from './summarise';

/** Units of a list that the leaders' page names. */
const MOST_LISTED = 300;

/**
 * Takes out of a summary what does not belong on the leaders' page: telephones, the office's own notes, and the rows
 * of single units; long lists are cut, their numbers stand in the totals.
 */
export function readersSummary(summary: Summary): Summary {
  const { directive, overdue, extended, exempt, unreachable, outdated, unexpected, lower } =
    summary;
  return {
    ...summary,
    directive: { ...directive, note: '', informUnits: [], supportUnits: [] },
    overdue: overdue.slice(0, MOST_LISTED),
    extended: extended.slice(0, MOST_LISTED),
    exempt: exempt.slice(0, MOST_LISTED),
    unreachable: unreachable.slice(0, MOST_LISTED).map((unit) => ({ ...unit, remark: '' })),
    outdated: outdated.slice(0, MOST_LISTED),
    unexpected: unexpected.slice(0, MOST_LISTED),
    lower: lower && { ...lower, missing: lower.missing.slice(0, MOST_LISTED) },
    rollUp: summary.rollUp.slice(0, MOST_LISTED),
    units: [],
  };
}
