import { toDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { AUDIENCES, type Audience, totalHeads } from '../../records/audience';
import { headsUnder, rateIn, ratesByAudience } from '../../records/figure-total';
import {
  type FigureValue,
  isSameLabel,
  numberUnder,
  type ReportedValue,
  roundsIn,
  valuesUnder,
  withRounds,
} from '../../records/reported-value';
import { isNumeric, isTyped, type RequestedFigure } from '../../records/requested-figure';
import { mayBeNegative } from '../../records/signed-figure';
import { allOf } from '../../texts/all-of';
import {
  MAX_DECIMALS,
  MAX_DIGITS,
  plainNumber,
  twoReadings,
  typedNumber,
  wholeNumber,
} from '../../texts/number-text';
import { plainLetters } from '../../texts/plain-letters';
import { singleBlanks } from '../../texts/single-blanks';
import { splitList } from '../../texts/split-list';
import { type TextFault, textFault } from '../../texts/text-fault';
import type { AnswerContext, AnswerFault, AnswerProblem } from './answer';
import { dayFault } from './answer-days';

/** Value of a figure as typed; `text` is `''` if the field is empty. */
export interface TypedValue {
  readonly label: string;
  readonly text: string;
  /** Whom the number counts, of a figure that is asked by audience. */
  readonly audience?: Audience;
  /** Index of the round, from 0, of a figure that is asked in each round. */
  readonly round?: number;
}

/** Most rounds (đợt) of one report. */
export const MAX_ROUNDS = 30;

/** Path under which the fields of rounds are found: `entries.0.heldOn`. */
export const ROUNDS = 'entries';

/** What can be wrong with a value. */
export type ValueFault = Extract<
  AnswerFault,
  | 'notNumber'
  | 'twoReadings'
  | 'notWholeValue'
  | 'manyDigits'
  | 'manyDecimals'
  | 'negative'
  | 'notWhole'
  | 'unknownOption'
  | 'notDay'
  | TextFault
>;

/** Longest text that a unit reports under a figure, in characters. */
export const MAX_VALUE_TEXT = 200;

/** A value is asked about if it is more than this many times the last one, or less than that part of it. */
const FAR_FACTOR = 10;

interface ReportedNow {
  readonly isCompleted: boolean;
  /** True if the sender confirmed values far from the last ones. */
  readonly areRight: boolean;
  /** True if the sender confirmed that a part is larger than its whole, such as more attendances than people. */
  readonly moreIsRight: boolean;
}

/**
 * Problems with typed values. Fields are named by the figure (`fieldOf`), then the audience: `values.0`,
 * `eligible.staff`; in a round after its index: `entries.0.attended.staff`. If nothing else is wrong, a value far from
 * the last one has to be confirmed in the field `valuesAreRight`.
 */
export function valueProblems(
  typed: readonly TypedValue[],
  answer: ReportedNow,
  context: AnswerContext,
): AnswerProblem[] {
  const { figures = [], lastValues = [] } = context;
  const first = figures.findIndex(({ inRounds }) => inRounds !== null);
  const found = figures.flatMap((figure, at): AnswerProblem[] => {
    if (at === first) return roundProblems(typed, answer, context);
    if (figure.inRounds !== null) return [];
    if (figure.kind === 'rate') return rateProblems(typed, figure, figures, answer);
    const isAsked = answer.isCompleted && isAskedAtAll(figure, figures, typed);
    const own = typed.filter(({ label }) => isSameLabel(label, figure.label));
    return figureProblems(
      own,
      figure,
      { path: fieldOf(figure, figures), isRequired: isAsked },
      context,
    );
  });
  // A missing number of one audience says more than that all are missing
  const problems = found.filter(
    ({ field, fault }) =>
      fault !== 'required' || !found.some((other) => other.field.startsWith(`${field}.`)),
  );
  const isAsked = problems.length === 0 && !answer.areRight;
  return isAsked && hasFarValue(typed, { figures, lastValues })
    ? [{ field: 'valuesAreRight', fault: 'farFromLast' }]
    : problems;
}

/** Name of the fields of one of `figures`. */
export function fieldOf(figure: RequestedFigure, figures: readonly RequestedFigure[]): string {
  return figure.name ?? `values.${figures.indexOf(figure)}`;
}

/** Number of rounds among typed values. */
export function typedRounds(typed: readonly TypedValue[]): number {
  return typed.reduce((most, { round = -1 }) => Math.max(most, round + 1), 0);
}

/** Without a round, a completed report has the problems of an empty one. */
function roundProblems(
  typed: readonly TypedValue[],
  { isCompleted }: ReportedNow,
  context: AnswerContext,
): AnswerProblem[] {
  const { figures = [] } = context;
  const count = typedRounds(typed) || Number(isCompleted);
  return Array.from({ length: count }, (_, round) => {
    const own = inRound(typed, round);
    return figures.flatMap((figure) => {
      if (figure.inRounds === null) return [];
      // A round is known by its day and form, also while the report is in progress
      const isRequired =
        !isNumeric(figure) || (isCompleted && isAskedWith(figure, choiceOf(own, figures)));
      const path = `${ROUNDS}.${round}.${fieldOf(figure, figures)}`;
      const values = own.filter(({ label }) => isSameLabel(label, figure.label));
      return figureProblems(values, figure, { path, isRequired }, context);
    });
  }).flat();
}

function inRound(typed: readonly TypedValue[], round: number): readonly TypedValue[] {
  return typed.filter((one) => one.round === round);
}

/** Option chosen in a round, such as the form of a training; `''` if none is chosen or no choice is asked. */
function choiceOf(round: readonly TypedValue[], figures: readonly RequestedFigure[]): string {
  const choice = figures.find((figure) => figure.inRounds !== null && figure.kind === 'choice');
  return choice ? textOf(round, choice.label) : '';
}

/** True if the figure is asked in a round with this option of its choice. */
export function isAskedWith({ notWith = [] }: RequestedFigure, choice: string): boolean {
  return !notWith.includes(choice);
}

/** A figure that is asked once is not asked if it is not asked with any round. */
function isAskedAtAll(
  figure: RequestedFigure,
  figures: readonly RequestedFigure[],
  typed: readonly TypedValue[],
): boolean {
  const choices = Array.from({ length: typedRounds(typed) }, (_, round) =>
    choiceOf(inRound(typed, round), figures),
  );
  return choices.length === 0 || choices.some((choice) => isAskedWith(figure, choice));
}

/** Problems of the values of one figure, in one round if it is asked in each. */
function figureProblems(
  typed: readonly TypedValue[],
  figure: RequestedFigure,
  { path, isRequired }: { readonly path: string; readonly isRequired: boolean },
  context: AnswerContext,
): AnswerProblem[] {
  const isFilled = typed.some(({ text }) => isReported(text, figure));
  const faults = typed.flatMap(({ text, audience }): AnswerProblem[] => {
    const fault = text.trim() === '' ? null : textFaultOf(text, figure, context);
    if (fault === null) return [];
    const readings = fault === 'twoReadings' ? twoReadings(text) : null;
    const field = audience === undefined ? path : `${path}.${audience}`;
    return [{ field, fault, ...(readings && { readings }) }];
  });
  const isMissing = isRequired && figure.isRequired && !isFilled;
  return isMissing && faults.length === 0 ? [{ field: path, fault: 'required' }] : faults;
}

/** A round that counts sessions has at least one. */
function isReported(text: string, { inRounds, byAudience }: RequestedFigure): boolean {
  const clean = text.trim();
  return clean !== '' && !(inRounds === 'sum' && !byAudience && wholeNumber(clean) === 0);
}

/** The day of a round has come, and not before the dispatch. */
function textFaultOf(
  text: string,
  figure: RequestedFigure,
  context: AnswerContext,
): AnswerFault | null {
  const value = readValue(text, figure);
  if (typeof value === 'object') return value.fault;
  const isPast = figure.kind === 'day' && figure.inRounds !== null;
  return isPast ? dayFault(toDay(String(value)), context) : null;
}

/**
 * Problems with the two figures of a rate. If people are counted by audience, a completed report needs the number of
 * people concerned of each audience that attended. A part larger than its whole has to be confirmed in the field
 * `moreIsRight`.
 */
function rateProblems(
  typed: readonly TypedValue[],
  rate: RequestedFigure,
  figures: readonly RequestedFigure[],
  { isCompleted, moreIsRight }: ReportedNow,
): AnswerProblem[] {
  const values = valuesAfter([], typed, figures);
  const [partLabel = '', wholeLabel = ''] = rate.options;
  const whole = figures.find(({ label }) => isSameLabel(label, wholeLabel));
  const name = whole ? fieldOf(whole, figures) : '';
  const [parts, wholes] = [headsUnder(partLabel, values), headsUnder(wholeLabel, values)];
  const uncounted = AUDIENCES.filter(
    (audience) => parts[audience] !== undefined && wholes[audience] === undefined,
  );
  const isNobody = rate.byAudience && isCompleted && totalHeads(wholes) === 0 && !totalHeads(parts);
  return [
    ...(isNobody ? [{ field: name, fault: 'nobody' } as const] : []),
    ...(isCompleted
      ? uncounted.map((audience) => ({ field: `${name}.${audience}`, fault: 'required' }) as const)
      : []),
    ...(exceedsWhole(rate, values) && !moreIsRight
      ? [
          {
            field: 'moreIsRight',
            fault: rate.byAudience ? 'moreThanEligible' : 'moreThanWhole',
          } as const,
        ]
      : []),
  ];
}

/** True if more is reported under the first label of a rate than under the second; by audience, of one audience. */
export function exceedsWhole(
  { byAudience, options }: Pick<RequestedFigure, 'byAudience' | 'options'>,
  values: readonly ReportedValue[],
): boolean {
  const rates = byAudience
    ? ratesByAudience(options, values)
    : [rateIn({ byAudience, options }, values)];
  return rates.some((rate) => rate !== null && rate.part > rate.whole);
}

/** True if a number is more than ten times the last one, or less than a tenth of it. */
export function hasFarValue(
  typed: readonly TypedValue[],
  { figures, lastValues }: Required<Pick<AnswerContext, 'figures' | 'lastValues'>>,
): boolean {
  const own = figures.filter((figure) => isNumeric(figure) && figure.name === undefined);
  return own.some(({ label }) => {
    const value = typedNumber(textOf(typed, label))?.value;
    const last = numberUnder(lastValues, label);
    return value !== undefined && last !== null && isFarFrom(last, value);
  });
}

type ReadAs = Pick<RequestedFigure, 'label' | 'kind' | 'options' | 'most'>;

/** What is wrong with the text of a value; `null` if it can be recorded. A `rate` is computed and takes no text. */
export function valueFault(text: string, figure: ReadAs): ValueFault | null {
  const read = readValue(text, figure);
  return typeof read === 'object' ? read.fault : null;
}

/** The value that a text means, or what is wrong with the text. */
export function readValue(
  text: string,
  figure: ReadAs,
): FigureValue | { readonly fault: ValueFault } {
  switch (figure.kind) {
    case 'whole':
    case 'decimal':
      return readNumber(text, figure);
    case 'choice':
      return optionIn(text, figure) ?? { fault: 'unknownOption' };
    case 'choices': {
      const chosen = allOf(splitList(text).map((part) => optionIn(part, figure)));
      return chosen === null ? { fault: 'unknownOption' } : [...new Set(chosen)].join('; ');
    }
    case 'day':
      return parseDay(text) ?? { fault: 'notDay' };
    default: {
      const fault = textFault(text, MAX_VALUE_TEXT);
      return fault === null ? singleBlanks(text) : { fault };
    }
  }
}

function readNumber(
  text: string,
  { label, kind, most }: ReadAs,
): number | { readonly fault: ValueFault } {
  if (twoReadings(text) !== null) return { fault: 'twoReadings' };
  if (most !== undefined) return wholeNumber(text, most) ?? { fault: 'notWhole' };
  const number = typedNumber(text);
  if (number === null) return { fault: 'notNumber' };
  if (number.digits > MAX_DIGITS) return { fault: 'manyDigits' };
  if (number.decimals > 0 && kind === 'whole') return { fault: 'notWholeValue' };
  if (number.decimals > MAX_DECIMALS) return { fault: 'manyDecimals' };
  return number.value < 0 && !mayBeNegative(label) ? { fault: 'negative' } : number.value;
}

/** The option as the office wrote it. Case, diacritics and blanks make no difference where that leaves one option. */
function optionIn(text: string, { options }: Pick<RequestedFigure, 'options'>): string | null {
  const same = options.filter((option) => isSameLabel(option, text));
  const alike = options.filter((option) => plainLetters(option) === plainLetters(text));
  const [found, ...others] = same.length > 0 ? same : alike;
  return found === undefined || others.length > 0 ? null : found;
}

/** True if one value is more than ten times the other. A change from or to 0 is never far. */
export function isFarFrom(last: number, value: number): boolean {
  const [small = 0, large = 0] = [Math.abs(last), Math.abs(value)].sort((a, b) => a - b);
  return small > 0 && large > small * FAR_FACTOR;
}

/** Stored values after an answer: an empty field removes the value. Values of figures not asked stay. */
export function valuesAfter(
  stored: readonly ReportedValue[],
  typed: readonly TypedValue[],
  figures: readonly RequestedFigure[],
): readonly ReportedValue[] {
  const isAsked = ({ label }: ReportedValue) =>
    figures.some((figure) => isSameLabel(label, figure.label));
  const isSkipped = (figure: RequestedFigure, round: number | undefined) =>
    round !== undefined && !isAskedWith(figure, choiceOf(inRound(typed, round), figures));
  const values = figures.filter(isTyped).flatMap((figure) =>
    typed.flatMap(({ label, text, ...about }) => {
      if (!isSameLabel(label, figure.label) || text.trim() === '') return [];
      if (isSkipped(figure, about.round)) return [];
      const value = readValue(text, figure);
      return typeof value === 'object' ? [] : [{ label: figure.label, value, ...about }];
    }),
  );
  const all = [...values, ...stored.filter((one) => !isAsked(one))];
  // In the order in which the cell has them
  return withRounds(all, roundsIn(all));
}

/** Reverses `valuesAfter` for the figures that are asked. */
export function typedValues(
  values: readonly ReportedValue[],
  figures: readonly RequestedFigure[],
): TypedValue[] {
  return figures.flatMap((figure) =>
    valuesUnder(values, figure.label).map(({ value, ...about }) => ({
      ...about,
      label: figure.label,
      text: typeof value === 'number' ? plainNumber(value) : value,
    })),
  );
}

function textOf(typed: readonly TypedValue[], label: string): string {
  return typed.find((one) => isSameLabel(one.label, label))?.text.trim() ?? '';
}
