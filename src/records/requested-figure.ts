import { allOf } from '../texts/all-of';
import { filledLines } from '../texts/filled-lines';
import { keyOfWord } from '../texts/key-of-word';
import { singleBlanks } from '../texts/single-blanks';
import { splitList } from '../texts/split-list';
import { textFault } from '../texts/text-fault';

/**
 * What units report under a figure: a number (`whole`, `decimal`), one or several of its options, a day or a short text.
 * A `rate` is computed from two other figures and never typed.
 */
export const FIGURE_KINDS = [
  'whole',
  'decimal',
  'rate',
  'choice',
  'choices',
  'day',
  'text',
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A figure that a dispatch asks every unit to report (Số liệu đề nghị báo). */
export interface RequestedFigure {
  /** Identifies the figure: reported values are kept under it. */
  readonly label: string;
  /** Unit of measure (đơn vị tính); `''` if none. */
  readonly measure: string;
  readonly kind: FigureKind;
  /** What units choose from; of a rate, the labels of its part and its whole. Empty for the other kinds. */
  readonly options: readonly string[];
  /** True if a unit cannot complete its report without it. */
  readonly isRequired: boolean;
  /** True if numbers of several units may be added. False for an average, and for every kind that is no number. */
  readonly isSummed: boolean;
  /** True if the rounds of a repeating report are added from the beginning of the year (lũy kế). False for a stock. */
  readonly isAccumulated: boolean;
  /** How the values of several rounds (đợt) make one; `null` if the figure is asked once, not in each round. */
  readonly inRounds: 'sum' | 'largest' | 'each' | null;
  /** True if people are counted by audience (đối tượng). */
  readonly byAudience: boolean;
  /** Name of its fields and of its words, of a figure that belongs to a preset; missing for the office's own. */
  readonly name?: PresetName;
  /** Largest number that a unit may report; missing for the usual limit of digits. */
  readonly most?: number;
  /** Options of the round's choice with which it is not asked; missing if it is asked with all. */
  readonly notWith?: readonly string[];
}

/** Figures of a preset, such as that of training (training-figures.ts). */
export type PresetName = 'form' | 'heldOn' | 'sessions' | 'eligible' | 'attended' | 'attendance';

/** What an office's own figures have in common. */
const ASKED_ONCE = { inRounds: null, byAudience: false } as const;

export const FIGURE_TICKS = ['isRequired', 'isSummed', 'isAccumulated'] as const;

export type FigureTick = (typeof FIGURE_TICKS)[number];

export const MAX_REQUESTED_FIGURES = 10;

/** In characters. */
export const MAX_FIGURE_LABEL = 100;
export const MAX_MEASURE = 30;
export const MAX_OPTION = 60;

export const MAX_OPTIONS = 12;

type Kinded = Pick<RequestedFigure, 'kind'>;

export function isNumeric({ kind }: Kinded): boolean {
  return kind === 'whole' || kind === 'decimal';
}

export function isChoice({ kind }: Kinded): boolean {
  return kind === 'choice' || kind === 'choices';
}

/** Figures that units type or choose; the others are computed from them. */
export function isTyped({ kind }: Kinded): boolean {
  return kind !== 'rate';
}

/** True if something can be said of several units together: a sum, a rate, how often each option was chosen, or first and last day. */
export function hasTotal({ kind, isSummed }: Pick<RequestedFigure, 'kind' | 'isSummed'>): boolean {
  return isNumeric({ kind }) ? isSummed : kind !== 'text';
}

/** True for numbers that may be added over units, of which a rate can be computed. */
export function isAddedNumber({
  kind,
  isSummed,
}: Pick<RequestedFigure, 'kind' | 'isSummed'>): boolean {
  return isNumeric({ kind }) && isSummed;
}

/** True if tables of the rounds of a repeating report have a column for it. */
export function isInRounds({
  kind,
  isSummed,
}: Pick<RequestedFigure, 'kind' | 'isSummed'>): boolean {
  return isSummed || kind === 'rate';
}

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

const TICK_CODES: Readonly<Record<FigureTick, string>> = {
  isRequired: 'r',
  isSummed: 's',
  isAccumulated: 'a',
};

const KIND_CODES: Readonly<Record<FigureKind, string>> = {
  whole: '',
  decimal: 'd',
  rate: 'p',
  choice: 'c',
  choices: 'm',
  day: 'y',
  text: 't',
};

const PART = '|';
const NEXT_OPTION = '; ';

/** Text of the figures in no language, a line each: codes, measure, options if the kind has them, label. */
export function copyFigures(figures: readonly RequestedFigure[]): string {
  return figures
    .map((figure) => {
      const ticks = FIGURE_TICKS.filter((tick) => figure[tick]).map((tick) => TICK_CODES[tick]);
      const codes = KIND_CODES[figure.kind] + ticks.join('');
      const options = hasOptions(figure.kind) ? [figure.options.join(NEXT_OPTION)] : [];
      return [codes, figure.measure, ...options, figure.label].join(PART);
    })
    .join('\n');
}

/** Reverses `copyFigures`. */
export function figuresInCopy(copy: string): RequestedFigure[] {
  const lines = copy.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [codes = '', measure = '', ...rest] = line.split(PART);
    const has = (tick: FigureTick) => codes.includes(TICK_CODES[tick]);
    const coded = FIGURE_KINDS.find((one) => one !== 'whole' && codes.includes(KIND_CODES[one]));
    const kind = coded ?? 'whole';
    const [options = '', ...label] = hasOptions(kind) ? rest : ['', ...rest];
    return {
      label: label.join(PART),
      measure,
      kind,
      options: splitList(options),
      isRequired: has('isRequired'),
      isSummed: has('isSummed'),
      isAccumulated: has('isAccumulated'),
      ...ASKED_ONCE,
    };
  });
}

export function hasOptions(kind: FigureKind): boolean {
  return kind === 'rate' || isChoice({ kind });
}

/** Units of measure of numbers that usually have decimals. */
const DECIMAL_MEASURES =
  /^(%|(triệu|tỷ|tỉ|nghìn|ngàn) đồng|ha|héc[- ]?ta|km2?|m2|m²|m3|tấn|tạ|kg|điểm)$/iu;

/** A new figure with the kind and ticks that suit most figures of its name. */
export function newFigure({
  label,
  measure,
}: Pick<RequestedFigure, 'label' | 'measure'>): RequestedFigure {
  const isAverage = measure.trim() === '%' || /^(tỷ|tỉ) lệ|^bình quân/iu.test(label.trim());
  return {
    label,
    measure,
    kind: isAverage || DECIMAL_MEASURES.test(measure.trim()) ? 'decimal' : 'whole',
    options: [],
    isRequired: true,
    isSummed: !isAverage,
    isAccumulated: false,
    ...ASKED_ONCE,
  };
}

/** The figure with another kind. Ticks that this kind cannot have go. */
export function withKind(figure: RequestedFigure, kind: FigureKind): RequestedFigure {
  const canAdd = isNumeric({ kind });
  return {
    ...figure,
    kind,
    options: hasOptions(kind) ? figure.options : [],
    isRequired: figure.isRequired && isTyped({ kind }),
    isSummed: figure.isSummed && canAdd,
    isAccumulated: figure.isAccumulated && canAdd,
  };
}

/** Separates the parts of a line, so a label cannot contain it. Nor can it contain `|`, which separates titles. */
export const FIGURE_PART = '·';

/** Words for the kinds and ticks of a figure. */
export type FigureWords = Readonly<Record<FigureKind | FigureTick, string>>;

/** For example `Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng`, `Hình thức · chọn một: Trực tiếp; Trực tuyến`. */
export function formatRequestedFigures(
  figures: readonly RequestedFigure[],
  words: FigureWords,
): string {
  return figures.map((figure) => figureLine(figure, words)).join('\n');
}

function figureLine(figure: RequestedFigure, words: FigureWords): string {
  const { kind, options } = figure;
  const ticks = FIGURE_TICKS.filter((tick) => figure[tick]);
  return [
    figureTitle(figure),
    options.length === 0 ? words[kind] : `${words[kind]}: ${options.join(NEXT_OPTION)}`,
    ...ticks.map((tick) => words[tick]),
  ].join(` ${FIGURE_PART} `);
}

/** `null` if a line has no label or an unknown word. */
export function parseRequestedFigures(text: string, words: FigureWords): RequestedFigure[] | null {
  return allOf(filledLines(text).map((line) => parseRequestedFigure(line, words)));
}

export function parseRequestedFigure(line: string, words: FigureWords): RequestedFigure | null {
  const [title = '', ...rest] = line.split(FIGURE_PART).map((part) => part.trim());
  const parts = allOf(rest.map((part) => wordAndOptions(part, words)));
  if (title === '' || line.includes(PART) || parts === null) return null;
  // A line that is only a name
  if (rest.length === 0) return newFigure(splitFigureTitle(title));
  const has = (tick: FigureTick) => parts.some(({ word }) => word === tick);
  const kinds = parts.flatMap(({ word, options }) =>
    FIGURE_KINDS.filter((kind) => kind === word).map((kind) => ({ kind, options })),
  );
  const [{ kind, options } = { kind: 'whole' as const, options: [] }] = kinds;
  return {
    ...splitFigureTitle(title),
    kind,
    options,
    isRequired: has('isRequired'),
    isSummed: has('isSummed'),
    isAccumulated: has('isAccumulated'),
    ...ASKED_ONCE,
  };
}

/** A part of a line such as `bắt buộc` or `chọn một: Trực tiếp; Trực tuyến`. */
function wordAndOptions(
  part: string,
  words: FigureWords,
): { readonly word: FigureKind | FigureTick; readonly options: readonly string[] } | null {
  const [name = '', ...rest] = part.split(':');
  const word = keyOfWord(name.trim(), words);
  const options = splitList(rest.join(':'));
  const isKnown = word !== null && (options.length === 0 || hasOptions(word as FigureKind));
  return isKnown ? { word, options } : null;
}

/** A label of numbers and signs alone, such as an hour, is a slip, and so is a formula's error. */
export function isFigureLabel(text: string): boolean {
  return /\p{L}/u.test(text) && textFault(text) === null;
}
