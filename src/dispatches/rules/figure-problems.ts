import { identifiesPerson, isAboutArmedForces } from '../../records/figure-label';
import { isSameLabel } from '../../records/reported-value';
import {
  MAX_FIGURE_LABEL,
  MAX_MEASURE,
  MAX_REQUESTED_FIGURES,
  type RequestedFigure,
} from '../../records/requested-figure';

export type FigureFault =
  | 'noLabel'
  | 'labelLong'
  | 'measureLong'
  | 'person'
  | 'twice'
  | 'accumulated'
  | 'many';

/** `at` is the index of the figure; for `many`, the last index. `limit` is the limit that was exceeded. */
export interface FigureProblem {
  readonly at: number;
  readonly fault: FigureFault;
  readonly limit: number;
}

/** At most one problem for each figure, and `many` if there are too many figures. */
export function figureProblems(figures: readonly RequestedFigure[]): FigureProblem[] {
  const problems = figures.flatMap((figure, at) => {
    const fault = figureFault(figure, figures.slice(0, at));
    const limit = fault === 'measureLong' ? MAX_MEASURE : MAX_FIGURE_LABEL;
    return fault === null ? [] : [{ at, fault, limit }];
  });
  if (figures.length <= MAX_REQUESTED_FIGURES) return problems;
  const many = { at: figures.length - 1, fault: 'many', limit: MAX_REQUESTED_FIGURES } as const;
  return [many, ...problems];
}

function figureFault(
  { label, measure, isSummed, isAccumulated }: RequestedFigure,
  earlier: readonly RequestedFigure[],
): FigureFault | null {
  if (label === '') return 'noLabel';
  if (label.length > MAX_FIGURE_LABEL) return 'labelLong';
  if (measure.length > MAX_MEASURE) return 'measureLong';
  if (identifiesPerson(label)) return 'person';
  if (earlier.some((one) => isSameLabel(one.label, label))) return 'twice';
  return isAccumulated && !isSummed ? 'accumulated' : null;
}

/** Labels that a person has to confirm as no state secret. */
export function labelsToConfirm(figures: readonly RequestedFigure[]): string[] {
  return figures.map(({ label }) => label).filter(isAboutArmedForces);
}
