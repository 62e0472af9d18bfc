/**
 * The figures of a set of units for one dispatch. The four result counts (completed on time or late, open
 * within the deadline or overdue) partition `units`: the 2 × 2 wording of official reports.
 */
export interface Figures {
  /** Units that owe something: the exempt, suspended and ended are left out. */
  readonly units: number;
  readonly acknowledged: number;
  /** Units among the acknowledged that did so after the deadline. */
  readonly acknowledgedLate: number;
  /** Units that have let the deadline of the acknowledgement pass. */
  readonly unacknowledgedOverdue: number;
  readonly completedOnTime: number;
  readonly completedLate: number;
  readonly openWithin: number;
  readonly openOverdue: number;
  /** Units with one stage or both past the deadline. */
  readonly overdue: number;
  /** Units without a usable address. */
  readonly unreachable: number;
  readonly sessions: number;
  readonly eligible: number;
  /** Attendances (lượt người). */
  readonly attended: number;
}

/** The figures of no unit. */
export const NO_FIGURES: Figures = {
  units: 0,
  acknowledged: 0,
  acknowledgedLate: 0,
  unacknowledgedOverdue: 0,
  completedOnTime: 0,
  completedLate: 0,
  openWithin: 0,
  openOverdue: 0,
  overdue: 0,
  unreachable: 0,
  sessions: 0,
  eligible: 0,
  attended: 0,
};

/** The names of the figures, in the order of reports. */
export const FIGURE_NAMES = Object.keys(NO_FIGURES) as readonly (keyof Figures)[];

/** Takes the figures out of a row that holds more; one that is missing counts nothing. */
export function figuresIn(row: Readonly<Partial<Record<keyof Figures, number | null>>>): Figures {
  return eachFigure((name) => row[name] ?? 0);
}

/** Figures that are being added up. */
export type FigureSum = { -readonly [Name in keyof Figures]: number };

/**
 * Adds figures to a sum; the sum itself changes, and its names are written out, since tens of thousands of units are
 * added up.
 */
export function addTo(sum: FigureSum, figures: Figures): void {
  sum.units += figures.units;
  sum.acknowledged += figures.acknowledged;
  sum.acknowledgedLate += figures.acknowledgedLate;
  sum.unacknowledgedOverdue += figures.unacknowledgedOverdue;
  sum.completedOnTime += figures.completedOnTime;
  sum.completedLate += figures.completedLate;
  sum.openWithin += figures.openWithin;
  sum.openOverdue += figures.openOverdue;
  sum.overdue += figures.overdue;
  sum.unreachable += figures.unreachable;
  sum.sessions += figures.sessions;
  sum.eligible += figures.eligible;
  sum.attended += figures.attended;
}

/** Adds figures up, name by name. */
export function addFigures(a: Figures, b: Figures): Figures {
  const sum = { ...a };
  addTo(sum, b);
  return sum;
}

/** Gives what has changed between two figures, name by name. */
export function changeOf(before: Figures, after: Figures): Figures {
  return eachFigure((name) => after[name] - before[name]);
}

/** Makes figures, each as it is counted. */
export function eachFigure(count: (name: keyof Figures) => number): Figures {
  const figures = { ...NO_FIGURES } as Record<keyof Figures, number>;
  for (const name of FIGURE_NAMES) figures[name] = count(name);
  return figures;
}

/** Counts the units that have held their training, on time or late. */
export function completedOf({ completedOnTime, completedLate }: Figures): number {
  return completedOnTime + completedLate;
}
