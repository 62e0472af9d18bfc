import type { Obligation } from './obligation';
import type { Standing } from './standing';

/**
 * The figures of a set of units for one dispatch. The four result counts (completed on time or late, open
 * within the deadline or overdue) partition `units`: the 2 × 2 wording of official reports.
 */
export interface Figures {
  /** Units that owe something: the exempt, suspended and ended are left out. */
  readonly units: number;
  readonly acknowledged: number;
  readonly completedOnTime: number;
  readonly completedLate: number;
  readonly openWithin: number;
  readonly openOverdue: number;
  readonly sessions: number;
  readonly eligible: number;
  readonly attended: number;
}

/** The figures of no unit. */
export const NO_FIGURES: Figures = {
  units: 0,
  acknowledged: 0,
  completedOnTime: 0,
  completedLate: 0,
  openWithin: 0,
  openOverdue: 0,
  sessions: 0,
  eligible: 0,
  attended: 0,
};

/** The names of the figures, in the order of reports. */
export const FIGURE_NAMES = Object.keys(NO_FIGURES) as readonly (keyof Figures)[];

/**
 * Gives the figures of one unit that owes something for the dispatch. Numbers that stand from before a new version
 * asked again count nothing.
 */
export function figuresOf(obligation: Obligation, standing: Standing): Figures {
  const { timing } = standing.train;
  const told = obligation.train !== 'notStarted';
  return {
    units: 1,
    acknowledged: standing.acknowledge.done ? 1 : 0,
    completedOnTime: timing === 'onTime' ? 1 : 0,
    completedLate: timing === 'late' ? 1 : 0,
    openWithin: timing === 'within' || timing === 'dueSoon' ? 1 : 0,
    openOverdue: timing === 'overdue' ? 1 : 0,
    sessions: (told && obligation.sessions) || 0,
    eligible: (told && obligation.eligible) || 0,
    attended: (told && obligation.attended) || 0,
  };
}

/** Adds figures up, name by name. */
export function addFigures(a: Figures, b: Figures): Figures {
  const sums = FIGURE_NAMES.map((name) => [name, a[name] + b[name]]);
  return Object.fromEntries(sums) as unknown as Figures;
}

/** Gives a share in per cent, null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}
