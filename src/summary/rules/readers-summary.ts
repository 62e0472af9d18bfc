import { isPastLastStep } from '../../dispatches/rules/last-step';
import type { Reader } from '../../records/cover';
import type { Language } from '../../texts/language';
import type { Summary } from './summarise';

/** Lines of a list that the leaders' page shows, of all its dispatches together. */
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

/** A summary as a page shows it: for whom, and where lists were cut, with how many lines each has lost. */
export interface ShownSummary extends Summary {
  readonly reader?: Reader;
  readonly leftOut?: Readonly<Record<SummaryList, number>>;
  /** Of the overdue units that it has lost, those past the last step of the office's schedule. */
  readonly insistedLeftOut?: number;
}

/**
 * Takes out of a summary what does not belong on the leaders' page: telephones, what units wrote, the office's own notes,
 * and the rows of single units; long lists are cut, with how many lines they had more, the shorter the more summaries
 * stand beside. A body that supports the dispatch gets no list
 * that names units.
 */
export function readersSummary(
  whole: Summary,
  reader: Reader,
  { beside = 1, lastStep = 0 }: { beside?: number; lastStep?: number } = {},
): ShownSummary {
  const most = Math.ceil(MOST_LISTED / beside);
  const summary = reader === 'support' ? withoutLists(whole) : whole;
  const {
    dispatch,
    overdue,
    extended,
    exempt,
    unreachable,
    outdated,
    unexpected,
    subordinates: lower,
  } = summary;
  const more = LISTS.map((list) => [list, Math.max(0, summary[list].length - most)]);
  return {
    ...summary,
    reader,
    dispatch: { ...dispatch, note: '', informUnits: [], supportUnits: [] },
    overdue: overdue.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    extended: extended.slice(0, most),
    exempt: exempt.slice(0, most),
    unreachable: unreachable.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    outdated: outdated.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    unexpected: unexpected.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    subordinates: lower && { ...lower, missing: lower.missing.slice(0, most) },
    rollUp: summary.rollUp.slice(0, most),
    units: [],
    leftOut: Object.fromEntries(more),
    insistedLeftOut: overdue.slice(most).filter((unit) => isPastLastStep(unit.overdue, lastStep))
      .length,
  };
}

function withoutLists(summary: Summary): Summary {
  const bare = Object.fromEntries(LISTS.map((list) => [list, []]));
  const periods = summary.periods.map((period) => ({ ...period, proposal: '' }));
  const dispatch = { ...summary.dispatch, closings: [] };
  return { ...summary, ...bare, dispatch, periods, subordinates: null };
}

/** The summary as the report dialog and the leaders' page show it. */
export interface SummaryView {
  /** Working days overdue at which the office's schedule follows a unit up for the last time. */
  readonly lastStep: number;
  readonly language: Language;
  readonly officeName: string;
  /** `hh:mm, dd/mm/yyyy` of the figures. */
  readonly asOf: string;
  readonly summaries: readonly ShownSummary[];
  /** The five lines of each summary for a briefing (giao ban). */
  readonly briefings: readonly (readonly string[])[];
}
