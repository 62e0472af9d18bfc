import { isDay } from '../../../calendar/day';
import { MAX_HEAD_COUNT, wholeNumber } from '../../../texts/number-text';
import { textFault } from '../../../texts/text-fault';
import type { AnswerFault, AnswerProblem } from '../answer';
import { type AnswerDays, dayFault } from '../answer-days';

export function missing(field: string, text: string): AnswerProblem[] {
  return text.trim() === '' ? [problem(field, 'required')] : [];
}

export function notWhole(field: string, text: string, most = MAX_HEAD_COUNT): AnswerProblem[] {
  const wrong = text.trim() !== '' && wholeNumber(text, most) === null;
  return wrong ? [problem(field, 'notWhole')] : [];
}

export function dayProblem(field: string, day: string, days: AnswerDays): AnswerProblem[] {
  const fault = isDay(day) ? dayFault(day, days) : 'notDay';
  return fault ? [problem(field, fault)] : [];
}

export function textProblems(
  texts: Readonly<Record<string, string>>,
  limits: Readonly<Record<string, number>>,
): AnswerProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const fault = textFault(text, limits[field] ?? 0);
    return fault ? [problem(field, fault)] : [];
  });
}

export function problem(field: string, fault: AnswerFault): AnswerProblem {
  return { field, fault };
}
