/**
 * Figures of a set of units for one dispatch. `completedOnTime`, `completedLate`, `openWithin` and
 * `openOverdue` partition `units`: the 2 × 2 table of official reports.
 */
export interface Figures {
  /** Units that owe the dispatch. Exempt, suspended and ended units do not count. */
  readonly units: number;
  readonly acknowledged: number;
  readonly acknowledgedLate: number;
  readonly unacknowledgedOverdue: number;
  readonly completedOnTime: number;
  readonly completedLate: number;
  readonly openWithin: number;
  readonly openOverdue: number;
  readonly overdue: number;
  readonly unreachable: number;
  readonly sessions: number;
  readonly eligible: number;
  /** Attendances (lượt người): a person who came twice counts twice. */
  readonly attended: number;
}

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

export const FIGURE_NAMES = Object.keys(NO_FIGURES) as readonly (keyof Figures)[];

export function figuresIn(row: Readonly<Partial<Record<keyof Figures, number | null>>>): Figures {
  return eachFigure((name) => row[name] ?? 0);
}

export type FigureSum = { -readonly [Name in keyof Figures]: number };

/**
 * Adds `figures` to `sum` in place. The names are written out for speed, because tens of thousands of units are
 * summed.
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

export function addFigures(a: Figures, b: Figures): Figures {
  const sum = { ...a };
  addTo(sum, b);
  return sum;
}

export function changeOf(before: Figures, after: Figures): Figures {
  return eachFigure((name) => after[name] - before[name]);
}

export function eachFigure(count: (name: keyof Figures) => number): Figures {
  const figures = { ...NO_FIGURES } as Record<keyof Figures, number>;
  for (const name of FIGURE_NAMES) figures[name] = count(name);
  return figures;
}

export function completedOf({ completedOnTime, completedLate }: Figures): number {
  return completedOnTime + completedLate;
}
