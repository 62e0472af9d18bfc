import { askedStages, type Dispatch, isAsked } from './dispatch';
import {
  CLOSED_NAMES,
  type ClosedFigures,
  type Figures,
  PART_FIGURES,
  type StagePart,
  stageFigures,
  TRAINING_NUMBERS,
} from './figures';
import { STAGES, type Stage } from './stage';

/** What a table, page or report shows of figures. */
export interface FigureScope {
  readonly stages: readonly Stage[];
  /** True if the figures include numbers of training: sessions, eligible and attending people. */
  readonly isTraining: boolean;
}

type Asking = Pick<Dispatch, 'asks' | 'task'>;

/** Scope of figures added up over several dispatches: each stage that one of them asks. */
export function scopeOf(dispatches: readonly Asking[]): FigureScope {
  const asked = dispatches.flatMap(askedStages);
  return {
    stages: STAGES.filter((stage) => asked.includes(stage)),
    isTraining: dispatches.some((one) => one.task === 'training' && isAsked(one, 'complete')),
  };
}

/**
 * Returns the dispatch with what it asked when a period was closed, derived from the totals of the period.
 * Unchanged if no unit was counted.
 */
export function asClosed<Closed extends Asking>(dispatch: Closed, totals: ClosedFigures): Closed {
  const hasTraining = TRAINING_NUMBERS.some((name) => totals[name] > 0);
  const task = hasTraining ? 'training' : dispatch.task;
  const isReceipt = stageFigures(totals, 'acknowledge').asked > 0;
  const isResult = stageFigures(totals, 'complete').asked > 0;
  if (isReceipt) return { ...dispatch, task, asks: isResult ? 'receiptAndResult' : 'receipt' };
  return isResult ? { ...dispatch, task, asks: 'result' } : dispatch;
}

/** The asked stage that a unit goes through first. */
export function firstStage(stages: readonly Stage[]): Stage {
  return stages.includes('acknowledge') ? 'acknowledge' : 'complete';
}

/** The stage whose figures are shown in full: the result if it is asked, otherwise the receipt. */
export function mainStage(stages: readonly Stage[]): Stage {
  return stages.includes('complete') ? 'complete' : 'acknowledge';
}

export const DEADLINE_PARTS: readonly StagePart[] = ['onTime', 'late', 'within', 'overdue'];
export const NO_DEADLINE_PARTS: readonly StagePart[] = ['doneNoDeadline', 'openNoDeadline'];

/** Parts to show of a stage: by deadline, without a deadline, or both where figures are of both kinds. */
export function stageParts(figures: Figures, stage: Stage): readonly StagePart[] {
  const { asked, doneNoDeadline, openNoDeadline } = stageFigures(figures, stage);
  const withoutDeadline = doneNoDeadline + openNoDeadline;
  if (withoutDeadline === 0) return DEADLINE_PARTS;
  return withoutDeadline === asked ? NO_DEADLINE_PARTS : [...DEADLINE_PARTS, ...NO_DEADLINE_PARTS];
}

/** What a table or chart shows of figures that add up to `totals`. */
export interface ShownFigures extends FigureScope {
  readonly main: Stage;
  /** Parts of the main stage. */
  readonly parts: readonly StagePart[];
  /** True if a unit had nothing to report. */
  readonly hasNothing: boolean;
  /** True if units can be overdue with the receipt, which is not the main stage. */
  readonly hasReceiptOverdue: boolean;
}

/** What to show of the figures of one dispatch. */
export function shownOf(dispatch: Asking, totals: Figures): ShownFigures {
  return shownFigures(scopeOf([dispatch]), totals);
}

export function shownFigures(scope: FigureScope, totals: Figures): ShownFigures {
  const main = mainStage(scope.stages);
  const hasNothing = main === 'complete' && totals.nothingToReport > 0;
  const hasReceiptOverdue =
    main === 'complete' &&
    scope.stages.includes('acknowledge') &&
    stageParts(totals, 'acknowledge').includes('overdue');
  return { ...scope, main, parts: stageParts(totals, main), hasNothing, hasReceiptOverdue };
}

/** True if units of the figures have a deadline for one of the stages, or if there are no units. */
export function hasDeadlines(figures: Figures, stages: readonly Stage[]): boolean {
  return stages.some((stage) => stageParts(figures, stage).includes('overdue'));
}

/** False if the units of the figures were not asked the stage. */
export function isStageCounted(figures: Figures, stage: Stage): boolean {
  return figures.units === 0 || stageFigures(figures, stage).asked > 0;
}

/** The cells about a stage, or as many empty ones if the units of the figures were not asked the stage. */
export function ifCounted<Cell>(
  figures: Figures,
  stage: Stage,
  cells: readonly Cell[],
): readonly (Cell | '')[] {
  return isStageCounted(figures, stage) ? cells : cells.map(() => '' as const);
}

function namesOf(stage: Stage): (keyof Figures)[] {
  const parts = Object.values(PART_FIGURES[stage]);
  return stage === 'complete' ? [...parts, 'nothingToReport'] : parts;
}

/** Names of the closed figures in a scope, in the order of reports. */
export function figureNames({ stages, isTraining }: FigureScope): (keyof ClosedFigures)[] {
  const hidden: readonly (keyof ClosedFigures)[] = [
    ...STAGES.filter((stage) => !stages.includes(stage)).flatMap(namesOf),
    ...(isTraining ? [] : TRAINING_NUMBERS),
  ];
  return CLOSED_NAMES.filter((name) => !hidden.includes(name));
}
