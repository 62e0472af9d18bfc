import { identifiesPerson } from '../../../records/figure-label';
import { isSameLabel } from '../../../records/reported-value';
import {
  FIGURE_TICKS,
  type FigureTick,
  figureTitle,
  MAX_REQUESTED_FIGURES,
  newFigure,
  type RequestedFigure,
  splitFigureTitle,
} from '../../../records/requested-figure';
import { allOf } from '../../../texts/all-of';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';
import { filledLines, keyOfWord } from './heads';

/** Separates the parts of a line, so a label cannot contain it. Nor can it contain `|`, which separates titles. */
export const FIGURE_PART = '·';

/** Words for the ticks of a figure, and for a figure without decimals. */
export type FigureTickWords = Readonly<Record<FigureTick | 'isWhole', string>>;

/** Requested figures (số liệu đề nghị báo), a line each. */
export const requestedFigures = columnsOf<readonly RequestedFigure[]>(
  {
    read: (text, { figureTicks }) =>
      listFault(text) === null ? parseRequestedFigures(text, figureTicks) : null,
    write: (figures, { figureTicks }) => formatRequestedFigures(figures, figureTicks),
    fault: 'notRequestedFigures',
    faultOf: listFault,
    quoted: (text, { figureTicks }) =>
      filledLines(text).find((line) => faultyLine(line, text, figureTicks)) ?? text,
    format: 'text',
  },
  [],
);

/** For example `Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng`. */
export function formatRequestedFigures(
  figures: readonly RequestedFigure[],
  words: FigureTickWords,
): string {
  return figures.map((figure) => figureLine(figure, words)).join('\n');
}

export function figureLine(figure: RequestedFigure, words: FigureTickWords): string {
  const ticks = FIGURE_TICKS.filter((tick) => figure[tick] && tick !== 'isDecimal');
  return [
    figureTitle(figure),
    words[figure.isDecimal ? 'isDecimal' : 'isWhole'],
    ...ticks.map((tick) => words[tick]),
  ].join(` ${FIGURE_PART} `);
}

/** `null` if a line has no label or an unknown word. */
export function parseRequestedFigures(
  text: string,
  words: FigureTickWords,
): RequestedFigure[] | null {
  return allOf(filledLines(text).map((line) => figureIn(line, words)));
}

function figureIn(line: string, words: FigureTickWords): RequestedFigure | null {
  const [title = '', ...rest] = line.split(FIGURE_PART).map((part) => part.trim());
  const ticks = allOf(rest.map((word) => keyOfWord(word, words)));
  if (title === '' || title.includes('|') || ticks === null) return null;
  // A line that is only a name
  if (rest.length === 0) return newFigure(splitFigureTitle(title));
  const has = (tick: FigureTick) => ticks.includes(tick);
  return {
    ...splitFigureTitle(title),
    isDecimal: has('isDecimal'),
    isRequired: has('isRequired'),
    isSummed: has('isSummed'),
  };
}

function labelsIn(text: string): string[] {
  return filledLines(text).map((line) => splitFigureTitle(line.split(FIGURE_PART)[0] ?? '').label);
}

function listFault(text: string): ProblemKind | null {
  const labels = labelsIn(text);
  if (labels.includes('')) return 'notRequestedFigures';
  if (labels.length > MAX_REQUESTED_FIGURES) return 'manyFigures';
  if (labels.some(identifiesPerson)) return 'personFigure';
  const isTwice = labels.some((label, at) => isRepeated(labels, label, at));
  return isTwice ? 'figureTwice' : null;
}

function isRepeated(labels: readonly string[], label: string, at: number): boolean {
  return labels.slice(0, at).some((earlier) => isSameLabel(earlier, label));
}

function faultyLine(line: string, text: string, words: FigureTickWords): boolean {
  const labels = labelsIn(text);
  const [label = ''] = labelsIn(line);
  const times = labels.filter((one) => isSameLabel(one, label)).length;
  return label === '' || identifiesPerson(label) || times > 1 || figureIn(line, words) === null;
}
