import { isDay } from '../../../calendar/day';
import { textFault } from '../../../texts/text-fault';
import type { AnswerFault, AnswerProblem } from '../answer';
import { type AnswerDays, dayFault } from '../answer-days';

export function missing(field: string, text: string): AnswerProblem[] {
  return text.trim() === '' ? [problem(field, 'required')] : [];
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
