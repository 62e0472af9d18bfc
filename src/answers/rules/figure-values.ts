import { isSameLabel, type ReportedValue, valueUnder } from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import { mayBeNegative } from '../../records/signed-figure';
import { MAX_DECIMALS, MAX_DIGITS, typedNumber } from '../../texts/number-text';
import type { AnswerContext, AnswerFault, AnswerProblem } from './answer';

/** Value of a requested figure as typed; `text` is `''` if the field is empty. */
export interface TypedValue {
  readonly label: string;
  readonly text: string;
}

/** What can be wrong with a number. */
export type ValueFault = Extract<
  AnswerFault,
  'notNumber' | 'notWholeValue' | 'manyDigits' | 'manyDecimals' | 'negative'
>;

/** A value is asked about if it is more than this many times the last one, or less than that part of it. */
const FAR_FACTOR = 10;

/**
 * Problems with typed values; their fields are `values.0`, `values.1` … in the order of the requested figures. If
 * nothing else is wrong, a value far from the last one has to be confirmed in the field `valuesAreRight`.
 */
export function valueProblems(
  typed: readonly TypedValue[],
  answer: { readonly isCompleted: boolean; readonly areRight: boolean },
  { requestedFigures = [], lastValues = [] }: AnswerContext,
): AnswerProblem[] {
  const problems = requestedFigures.flatMap((figure, at): AnswerProblem[] => {
    const text = textOf(typed, figure.label);
    const isMissing = text === '' && figure.isRequired && answer.isCompleted;
    const fault = isMissing ? 'required' : text === '' ? null : valueFault(text, figure);
    return fault === null ? [] : [{ field: `values.${at}`, fault }];
  });
  const isAsked = problems.length === 0 && !answer.areRight;
  return isAsked && hasFarValue(typed, { requestedFigures, lastValues })
    ? [{ field: 'valuesAreRight', fault: 'farFromLast' }]
    : problems;
}

/** True if a value is more than ten times the last one, or less than a tenth of it. */
export function hasFarValue(
  typed: readonly TypedValue[],
  {
    requestedFigures,
    lastValues,
  }: Required<Pick<AnswerContext, 'requestedFigures' | 'lastValues'>>,
): boolean {
  return requestedFigures.some(({ label }) => {
    const value = typedNumber(textOf(typed, label))?.value;
    const last = valueUnder(lastValues, label);
    return value !== undefined && last !== null && isFarFrom(last, value);
  });
}

/** What is wrong with the text of a value; `null` if it can be recorded. */
export function valueFault(
  text: string,
  { label, isDecimal }: Pick<RequestedFigure, 'label' | 'isDecimal'>,
): ValueFault | null {
  const number = typedNumber(text);
  if (number === null) return 'notNumber';
  if (number.digits > MAX_DIGITS) return 'manyDigits';
  if (number.decimals > 0 && !isDecimal) return 'notWholeValue';
  if (number.decimals > MAX_DECIMALS) return 'manyDecimals';
  return number.value < 0 && !mayBeNegative(label) ? 'negative' : null;
}

/** True if one value is more than ten times the other. A change from or to 0 is never far. */
export function isFarFrom(last: number, value: number): boolean {
  const [small = 0, large = 0] = [Math.abs(last), Math.abs(value)].sort((a, b) => a - b);
  return small > 0 && large > small * FAR_FACTOR;
}

/** Stored values after an answer: an empty field removes the value. Values of figures not requested stay. */
export function valuesAfter(
  stored: readonly ReportedValue[],
  typed: readonly TypedValue[],
  requestedFigures: readonly RequestedFigure[],
): readonly ReportedValue[] {
  const others = stored.filter((one) =>
    requestedFigures.every(({ label }) => !isSameLabel(label, one.label)),
  );
  const values = requestedFigures.flatMap(({ label }) => {
    const number = typedNumber(textOf(typed, label));
    return number === null ? [] : [{ label, value: number.value }];
  });
  return [...values, ...others];
}

function textOf(typed: readonly TypedValue[], label: string): string {
  return typed.find((one) => isSameLabel(one.label, label))?.text.trim() ?? '';
}
