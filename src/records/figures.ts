import type { Timing } from '../calendar/deadline';
import type { Stage } from './stage';

/** Figures of a set of units for one dispatch. Figures of a stage that is not asked are 0. */
export interface Figures {
  /**
   * Units that owe the dispatch. Exempt and suspended units do not count, ended ones only if they finished something
   * and have no successor.
   */
  readonly units: number;
  /** Units with at least one stage overdue. */
  readonly overdue: number;
  readonly unreachable: number;
  /** Units that acknowledged by the deadline. */
  readonly acknowledgeOnTime: number;
  readonly acknowledgeLate: number;
  /** Units that acknowledged a dispatch without a deadline. */
  readonly acknowledgeDone: number;
  readonly acknowledgeWithin: number;
  readonly acknowledgeOverdue: number;
  /** Units that have not acknowledged a dispatch without a deadline. */
  readonly acknowledgeOpen: number;
  readonly completeOnTime: number;
  readonly completeLate: number;
  /** Units that completed a task without a deadline. */
  readonly completeDone: number;
  readonly completeWithin: number;
  readonly completeOverdue: number;
  /** Units that have not completed a task without a deadline. */
  readonly completeOpen: number;
  /** Units among the completed that had nothing to report (không phát sinh). */
  readonly nothingToReport: number;
}

export const NO_FIGURES: Figures = {
  units: 0,
  acknowledgeOnTime: 0,
  acknowledgeLate: 0,
  acknowledgeDone: 0,
  acknowledgeWithin: 0,
  acknowledgeOverdue: 0,
  acknowledgeOpen: 0,
  completeOnTime: 0,
  completeLate: 0,
  completeDone: 0,
  completeWithin: 0,
  completeOverdue: 0,
  completeOpen: 0,
  nothingToReport: 0,
  overdue: 0,
  unreachable: 0,
};

/** Figures of one stage. The counts other than `done` and `open` add up to `asked`. */
export interface StageFigures {
  /** Units that the stage is asked of: `done` + `open`. An ended unit is asked only what it has done. */
  readonly asked: number;
  readonly done: number;
  readonly onTime: number;
  readonly late: number;
  /** Done, without a deadline. */
  readonly doneNoDeadline: number;
  readonly open: number;
  readonly within: number;
  readonly overdue: number;
  /** Open, without a deadline. */
  readonly openNoDeadline: number;
}

/** A count that `asked` is divided into. */
export type StagePart = Exclude<keyof StageFigures, 'asked' | 'done' | 'open'>;

/** Name of the figure that counts a part of a stage. */
export const PART_FIGURES = {
  acknowledge: {
    onTime: 'acknowledgeOnTime',
    late: 'acknowledgeLate',
    doneNoDeadline: 'acknowledgeDone',
    within: 'acknowledgeWithin',
    overdue: 'acknowledgeOverdue',
    openNoDeadline: 'acknowledgeOpen',
  },
  complete: {
    onTime: 'completeOnTime',
    late: 'completeLate',
    doneNoDeadline: 'completeDone',
    within: 'completeWithin',
    overdue: 'completeOverdue',
    openNoDeadline: 'completeOpen',
  },
} as const satisfies Readonly<Record<Stage, Readonly<Record<StagePart, keyof Figures>>>>;

/** Part that counts a unit with this timing. A unit that was not told of the deadline counts as within it. */
export const PART_OF_TIMING: Readonly<Record<Timing, StagePart>> = {
  onTime: 'onTime',
  late: 'late',
  doneNoDeadline: 'doneNoDeadline',
  within: 'within',
  dueSoon: 'within',
  untold: 'within',
  overdue: 'overdue',
  openNoDeadline: 'openNoDeadline',
};

export function stageFigures(figures: Figures, stage: Stage): StageFigures {
  const names = PART_FIGURES[stage];
  const onTime = figures[names.onTime];
  const late = figures[names.late];
  const doneNoDeadline = figures[names.doneNoDeadline];
  const within = figures[names.within];
  const overdue = figures[names.overdue];
  const openNoDeadline = figures[names.openNoDeadline];
  const done = onTime + late + doneNoDeadline;
  const open = within + overdue + openNoDeadline;
  return {
    ...{ asked: done + open, done, onTime, late, doneNoDeadline },
    ...{ open, within, overdue, openNoDeadline },
  };
}

/** Names of the figures, in the order of reports. */
export const FIGURE_NAMES = Object.keys(NO_FIGURES) as readonly (keyof Figures)[];

/** Numbers of a training that Theo dõi and Kỳ báo cáo have in columns of their own, in this order. */
export const TRAINING_NUMBERS = ['sessions', 'eligible', 'attended'] as const;

/** In Kỳ báo cáo 0 if no unit reported one. */
export type TrainingNumbers = Readonly<Record<(typeof TRAINING_NUMBERS)[number], number>>;

/** The numbers of a closed period in the order of their columns in Kỳ báo cáo. */
export interface ClosedFigures extends Figures, TrainingNumbers {}

export const CLOSED_NAMES = [...FIGURE_NAMES, ...TRAINING_NUMBERS] as const;

export const NO_CLOSED_FIGURES: ClosedFigures = {
  ...NO_FIGURES,
  sessions: 0,
  eligible: 0,
  attended: 0,
};

export function closedFigures(count: (name: keyof ClosedFigures) => number): ClosedFigures {
  const figures = { ...NO_CLOSED_FIGURES } as Record<keyof ClosedFigures, number>;
  for (const name of CLOSED_NAMES) figures[name] = count(name);
  return figures;
}

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
  sum.acknowledgeOnTime += figures.acknowledgeOnTime;
  sum.acknowledgeLate += figures.acknowledgeLate;
  sum.acknowledgeDone += figures.acknowledgeDone;
  sum.acknowledgeWithin += figures.acknowledgeWithin;
  sum.acknowledgeOverdue += figures.acknowledgeOverdue;
  sum.acknowledgeOpen += figures.acknowledgeOpen;
  sum.completeOnTime += figures.completeOnTime;
  sum.completeLate += figures.completeLate;
  sum.completeDone += figures.completeDone;
  sum.completeWithin += figures.completeWithin;
  sum.completeOverdue += figures.completeOverdue;
  sum.completeOpen += figures.completeOpen;
  sum.nothingToReport += figures.nothingToReport;
  sum.overdue += figures.overdue;
  sum.unreachable += figures.unreachable;
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
