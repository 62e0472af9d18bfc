import { allOf } from '../texts/all-of';
import { filledLines } from '../texts/filled-lines';
import { keyOfWord } from '../texts/key-of-word';
import { singleBlanks } from '../texts/single-blanks';
import { textFault } from '../texts/text-fault';

/** A figure that a dispatch asks every unit to report (Số liệu đề nghị báo). */
export interface RequestedFigure {
  /** Identifies the figure: reported values are kept under it. */
  readonly label: string;
  /** Unit of measure (đơn vị tính); `''` if none. */
  readonly measure: string;
  readonly isDecimal: boolean;
  /** True if a unit cannot complete its report without it. */
  readonly isRequired: boolean;
  /** True if values of several units may be added. False for a rate or an average. */
  readonly isSummed: boolean;
  /** True if the rounds of a repeating report are added from the beginning of the year (lũy kế). False for a stock. */
  readonly isAccumulated: boolean;
}

export const FIGURE_TICKS = ['isDecimal', 'isRequired', 'isSummed', 'isAccumulated'] as const;

export type FigureTick = (typeof FIGURE_TICKS)[number];

export const MAX_REQUESTED_FIGURES = 10;

/** In characters. */
export const MAX_FIGURE_LABEL = 100;
export const MAX_MEASURE = 30;

/** Label with its unit of measure, such as `Số tin, bài đã đăng (tin, bài)`. */
export function figureTitle({
  label,
  measure,
}: Pick<RequestedFigure, 'label' | 'measure'>): string {
  return measure === '' ? label : `${label} (${measure})`;
}

/** Reverses `figureTitle`. */
export function splitFigureTitle(title: string): Pick<RequestedFigure, 'label' | 'measure'> {
  const whole = singleBlanks(title);
  const [, label, measure] = /^(|.*\S)\s*\(([^()]+)\)$/.exec(whole) ?? [];
  return label === undefined || measure === undefined
    ? { label: whole, measure: '' }
    : { label, measure: measure.trim() };
}

export function sameFigures(
  one: readonly RequestedFigure[],
  other: readonly RequestedFigure[],
): boolean {
  return copyFigures(one) === copyFigures(other);
}

const CODES: Readonly<Record<FigureTick, string>> = {
  isDecimal: 'd',
  isRequired: 'r',
  isSummed: 's',
  isAccumulated: 'a',
};

const PART = '|';

/** Text of the figures in no language, a line each. */
export function copyFigures(figures: readonly RequestedFigure[]): string {
  return figures
    .map((figure) => {
      const ticks = FIGURE_TICKS.filter((tick) => figure[tick]).map((tick) => CODES[tick]);
      return [ticks.join(''), figure.measure, figure.label].join(PART);
    })
    .join('\n');
}

/** Reverses `copyFigures`. */
export function figuresInCopy(copy: string): RequestedFigure[] {
  const lines = copy.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [ticks = '', measure = '', ...label] = line.split(PART);
    const has = (tick: FigureTick) => ticks.includes(CODES[tick]);
    return {
      label: label.join(PART),
      measure,
      isDecimal: has('isDecimal'),
      isRequired: has('isRequired'),
      isSummed: has('isSummed'),
      isAccumulated: has('isAccumulated'),
    };
  });
}

/** Units of measure of numbers that usually have decimals. */
const DECIMAL_MEASURES =
  /^(%|(triệu|tỷ|tỉ|nghìn|ngàn) đồng|ha|héc[- ]?ta|km2?|m2|m²|m3|tấn|tạ|kg|điểm)$/iu;

/** A new figure with the ticks that suit most figures of its kind. */
export function newFigure({
  label,
  measure,
}: Pick<RequestedFigure, 'label' | 'measure'>): RequestedFigure {
  const isRate = measure.trim() === '%' || /^(tỷ|tỉ) lệ|^bình quân/iu.test(label.trim());
  return {
    label,
    measure,
    isDecimal: isRate || DECIMAL_MEASURES.test(measure.trim()),
    isRequired: true,
    isSummed: !isRate,
    isAccumulated: false,
  };
}

/** Separates the parts of a line, so a label cannot contain it. Nor can it contain `|`, which separates titles. */
export const FIGURE_PART = '·';

/** Words for the ticks of a figure, and for a figure without decimals. */
export type FigureTickWords = Readonly<Record<FigureTick | 'isWhole', string>>;

/** For example `Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng`. */
export function formatRequestedFigures(
  figures: readonly RequestedFigure[],
  words: FigureTickWords,
): string {
  return figures.map((figure) => figureLine(figure, words)).join('\n');
}

function figureLine(figure: RequestedFigure, words: FigureTickWords): string {
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
  return allOf(filledLines(text).map((line) => parseRequestedFigure(line, words)));
}

export function parseRequestedFigure(line: string, words: FigureTickWords): RequestedFigure | null {
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
    isAccumulated: has('isAccumulated'),
  };
}

/** A label of numbers and signs alone, such as an hour, is a slip, and so is a formula's error. */
export function isFigureLabel(text: string): boolean {
  return /\p{L}/u.test(text) && textFault(text) === null;
}
