import type { Summary } from './summarise';

/** Lines of a list that the leaders' page shows. */
const MOST_LISTED = 300;

/** The lists of a summary that may be long. */
const LISTS = [
  'overdue',
  'extended',
  'exempt',
  'unreachable',
  'outdated',
  'unexpected',
  'rollUp',
] as const;

/** A list of a summary, by key. */
export type SummaryList = (typeof LISTS)[number];

/** A summary as a page shows it; where lists were cut, with how many lines each has lost. */
export interface ShownSummary extends Summary {
  readonly leftOut?: Readonly<Record<SummaryList, number>>;
}

/**
 * Takes out of a summary what does not belong on the leaders' page: telephones, the office's own notes, and the rows
 * of single units; long lists are cut, with how many lines they had more.
 */
export function readersSummary(summary: Summary): ShownSummary {
  const { directive, overdue, extended, exempt, unreachable, outdated, unexpected } = summary;
  const more = LISTS.map((list) => [list, Math.max(0, summary[list].length - MOST_LISTED)]);
  return {
    ...summary,
    directive: { ...directive, note: '', informUnits: [], supportUnits: [] },
    overdue: overdue.slice(0, MOST_LISTED),
    extended: extended.slice(0, MOST_LISTED),
    exempt: exempt.slice(0, MOST_LISTED),
    unreachable: unreachable.slice(0, MOST_LISTED).map((unit) => ({ ...unit, remark: '' })),
    outdated: outdated.slice(0, MOST_LISTED),
    unexpected: unexpected.slice(0, MOST_LISTED),
    rollUp: summary.rollUp.slice(0, MOST_LISTED),
    units: [],
    leftOut: Object.fromEntries(more),
  };
}
