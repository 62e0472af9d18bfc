import { type FigureScope, figureNames } from './figure-scope';
import { type Figures, stageFigures } from './figures';

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

/** Figures that are in the scope of a dispatch. What it does not ask is missing, not 0. */
export function rollUp(
  totals: Figures,
  scope: FigureScope,
): { readonly figure: RollUpFigure; readonly value: number }[] {
  const shown: readonly string[] = [
    ...figureNames(scope),
    ...(scope.stages.includes('acknowledge') ? ['acknowledged'] : []),
    ...(scope.stages.includes('complete') ? ['completed'] : []),
  ];
  const values = {
    ...totals,
    acknowledged: stageFigures(totals, 'acknowledge').done,
    completed: stageFigures(totals, 'complete').done,
  };
  return ROLL_UP_FIGURES.filter((figure) => shown.includes(figure)).map((figure) => ({
    figure,
    value: values[figure],
  }));
}
