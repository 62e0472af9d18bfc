import { type FigureScope, figureNames } from './figure-scope';
import { type Figures, stageFigures, type TrainingNumbers } from './figures';

/** Figures of an office's own units that the office above asks for, in the order in which they are reported. */
export const ROLL_UP_FIGURES = [
  'units',
  'acknowledged',
  'completed',
  'overdue',
  'sessions',
  'eligible',
  'attended',
] as const;

export type RollUpFigure = (typeof ROLL_UP_FIGURES)[number];

/** Figures that are in the scope of a dispatch. What it does not ask, or no unit reported, is missing, not 0. */
export function rollUp(
  totals: Figures,
  scope: FigureScope,
  reported: Partial<TrainingNumbers>,
): { readonly figure: RollUpFigure; readonly value: number }[] {
  const shown: readonly string[] = [
    ...figureNames(scope),
    ...(scope.stages.includes('acknowledge') ? ['acknowledged'] : []),
    ...(scope.stages.includes('complete') ? ['completed'] : []),
  ];
  const values: Partial<Record<RollUpFigure, number>> = {
    ...reported,
    units: totals.units,
    overdue: totals.overdue,
    acknowledged: stageFigures(totals, 'acknowledge').done,
    completed: stageFigures(totals, 'complete').done,
  };
  return ROLL_UP_FIGURES.flatMap((figure) => {
    const value = values[figure];
    return value === undefined || !shown.includes(figure) ? [] : [{ figure, value }];
  });
}
