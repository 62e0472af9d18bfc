import { identifiesPerson } from '../../../records/figure-label';
import { kindFault } from '../../../records/figure-problems';
import { isSameLabel } from '../../../records/reported-value';
import {
  FIGURE_PART,
  type FigureWords,
  formatRequestedFigures,
  isFigureLabel,
  MAX_REQUESTED_FIGURES,
  parseRequestedFigure,
  parseRequestedFigures,
  type RequestedFigure,
  splitFigureTitle,
} from '../../../records/requested-figure';
import { filledLines } from '../../../texts/filled-lines';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

/** Requested figures (số liệu đề nghị báo), a line each. */
export const requestedFigures = columnsOf<readonly RequestedFigure[]>(
  {
    read: (text, { figureWords }) => {
      const figures = listFault(text) === null ? parseRequestedFigures(text, figureWords) : null;
      const isFaulty = figures?.some((figure) => kindFault(figure, figures) !== null);
      return isFaulty ? null : figures;
    },
    write: (figures, { figureWords }) => formatRequestedFigures(figures, figureWords),
    fault: 'notRequestedFigures',
    faultOf: listFault,
    quoted: (text, { figureWords }) =>
      filledLines(text).find((line) => faultyLine(line, text, figureWords)) ?? text,
    format: 'text',
  },
  [],
);

function labelsIn(text: string): string[] {
  return filledLines(text).map((line) => splitFigureTitle(line.split(FIGURE_PART)[0] ?? '').label);
}

function listFault(text: string): ProblemKind | null {
  const labels = labelsIn(text);
  if (!labels.every(isFigureLabel)) return 'notRequestedFigures';
  if (labels.length > MAX_REQUESTED_FIGURES) return 'manyFigures';
  if (labels.some(identifiesPerson)) return 'personFigure';
  const isTwice = labels.some((label, at) => isRepeated(labels, label, at));
  return isTwice ? 'figureTwice' : null;
}

function isRepeated(labels: readonly string[], label: string, at: number): boolean {
  return labels.slice(0, at).some((earlier) => isSameLabel(earlier, label));
}

function faultyLine(line: string, text: string, words: FigureWords): boolean {
  const labels = labelsIn(text);
  const [label = ''] = labelsIn(line);
  const times = labels.filter((one) => isSameLabel(one, label)).length;
  const figure = parseRequestedFigure(line, words);
  const figures = parseRequestedFigures(text, words) ?? [];
  return (
    !isFigureLabel(label) ||
    identifiesPerson(label) ||
    times > 1 ||
    figure === null ||
    kindFault(figure, figures) !== null
  );
}
