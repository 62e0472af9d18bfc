import { isPastLastFollowUp } from '../../dispatches/rules/last-step';
import type { Reader } from '../../records/letter-item-record';
import type { Language } from '../../texts/language';
import type { LateUnit } from './late-units';
import type { Summary } from './summarise';

/** Most rows of a list on the leaders' page, shared among its dispatches. */
const MOST_LISTED = 300;

/** Most rows of the list of units that are overdue in several dispatches; each names all of these. */
export const MOST_LATE_UNITS = 100;

const LISTS = [
  'overdue',
  'extended',
  'exempt',
  'checking',
  'ended',
  'unreachable',
  'outdated',
  'unexpected',
  'rollUp',
] as const;

export type SummaryList = (typeof LISTS)[number];

export interface ShownSummary extends Summary {
  readonly reader?: Reader;
  readonly leftOut?: Readonly<Record<SummaryList, number>>;
  /** Number of units cut from `overdue` that are past the last step of the office's schedule. */
  readonly lastStepLeftOut?: number;
}

/**
 * Removes telephone numbers, difficulties, notes and the list of all units, which the leaders' page must not
 * show. Shortens lists, because `beside` summaries share the rows of the page. A supporting body gets no lists.
 */
export function readersSummary(
  whole: Summary,
  reader: Reader,
  { beside = 1, lastStep = 0 }: { beside?: number; lastStep?: number } = {},
): ShownSummary {
  const most = Math.ceil(MOST_LISTED / beside);
  const summary = reader === 'support' ? withoutLists(whole) : whole;
  const { dispatch, overdue, unreachable, outdated, unexpected } = summary;
  const more = LISTS.map((list) => [list, Math.max(0, summary[list].length - most)]);
  return {
    ...summary,
    reader,
    dispatch: { ...dispatch, note: '', informUnits: [], supportUnits: [] },
    overdue: overdue.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    extended: summary.extended.slice(0, most),
    exempt: summary.exempt.slice(0, most),
    checking: summary.checking.slice(0, most),
    ended: summary.ended.slice(0, most),
    unreachable: unreachable.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    outdated: outdated.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    unexpected: unexpected.slice(0, most).map((unit) => ({ ...unit, remark: '' })),
    rollUp: summary.rollUp.slice(0, most),
    units: [],
    leftOut: Object.fromEntries(more),
    lastStepLeftOut: overdue
      .slice(most)
      .filter((unit) => isPastLastFollowUp(unit.overdue, lastStep)).length,
  };
}

function withoutLists(summary: Summary): Summary {
  const bare = Object.fromEntries(LISTS.map((list) => [list, []]));
  const periods = summary.periods.map((period) => ({ ...period, proposal: '' }));
  const dispatch = { ...summary.dispatch, closings: [] };
  return { ...summary, ...bare, dispatch, periods };
}

export interface SummaryView {
  /** Working days overdue at the last step of the office's follow-up schedule. */
  readonly lastStep: number;
  readonly language: Language;
  readonly officeName: string;
  /** Time of the figures as `hh:mm, dd/mm/yyyy`. */
  readonly asOf: string;
  /** The worst first. */
  readonly summaries: readonly ShownSummary[];
  /** Units that are overdue in two or more dispatches, in the order of the list of units. */
  readonly lateUnits: readonly LateUnit[];
  readonly lateUnitsLeftOut: number;
  /** Of each summary for the office, none for other readers. */
  readonly briefings: readonly (readonly string[])[];
}
