import { identifiesPerson, isAboutArmedForces } from './figure-label';
import { isSameLabel } from './reported-value';
import {
  isAddedNumber,
  isChoice,
  MAX_FIGURE_LABEL,
  MAX_MEASURE,
  MAX_OPTION,
  MAX_OPTIONS,
  MAX_REQUESTED_FIGURES,
  type RequestedFigure,
} from './requested-figure';

export type FigureFault =
  | 'noLabel'
  | 'labelLong'
  | 'measureLong'
  | 'person'
  | 'twice'
  | 'accumulated'
  | 'options'
  | 'personOption'
  | 'rate'
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
    const fault = figureFault(figure, at, figures);
    const limit = fault === null ? 0 : (LIMITS[fault] ?? MAX_FIGURE_LABEL);
    return fault === null ? [] : [{ at, fault, limit }];
  });
  if (figures.length <= MAX_REQUESTED_FIGURES) return problems;
  const many = { at: figures.length - 1, fault: 'many', limit: MAX_REQUESTED_FIGURES } as const;
  return [many, ...problems];
}

const LIMITS: Partial<Record<FigureFault, number>> = {
  measureLong: MAX_MEASURE,
  options: MAX_OPTION,
};

function figureFault(
  figure: RequestedFigure,
  at: number,
  all: readonly RequestedFigure[],
): FigureFault | null {
  const { label, measure, isSummed, isAccumulated } = figure;
  if (label === '') return 'noLabel';
  if (label.length > MAX_FIGURE_LABEL) return 'labelLong';
  if (measure.length > MAX_MEASURE) return 'measureLong';
  if (identifiesPerson(label)) return 'person';
  if (all.slice(0, at).some((one) => isSameLabel(one.label, label))) return 'twice';
  if (isAccumulated && !isSummed) return 'accumulated';
  return kindFault(figure, all);
}

/** What keeps a figure from being answered: a choice without options, or a rate of nothing. */
export function kindFault(
  figure: RequestedFigure,
  all: readonly RequestedFigure[],
): 'rate' | 'options' | 'personOption' | null {
  if (figure.kind === 'rate') return isRateOf(figure, all) ? null : 'rate';
  return isChoice(figure) ? optionsFault(figure) : null;
}

/** True if the options of a rate name two different figures whose numbers may be added. */
function isRateOf({ options }: RequestedFigure, all: readonly RequestedFigure[]): boolean {
  const [part, whole] = options.map((label) =>
    all.find((one) => isAddedNumber(one) && isSameLabel(one.label, label)),
  );
  return options.length === 2 && part !== undefined && whole !== undefined && part !== whole;
}

function optionsFault({ options }: RequestedFigure): 'options' | 'personOption' | null {
  const isTwice = options.some((one, at) =>
    options.slice(0, at).some((earlier) => isSameLabel(earlier, one)),
  );
  const isLong = options.some((one) => one.length > MAX_OPTION);
  if (isTwice || isLong || options.length < 2 || options.length > MAX_OPTIONS) return 'options';
  return options.some(identifiesPerson) ? 'personOption' : null;
}

/** Labels that a person has to confirm as no state secret. */
export function labelsToConfirm(figures: readonly RequestedFigure[]): string[] {
  return figures.map(({ label }) => label).filter(isAboutArmedForces);
}
