import { isDay } from '../../calendar/day';
import type { DialogWords } from '../../frame/dialog/dialog-words';
import { wholeNumber } from '../../texts/number-text';
import type { Field, FormAnswers, FormProblem, FormView } from '../form-view';

/** Checks what can be checked before the server is asked: what is missing, and days and numbers. */
export function formProblems(
  { fields }: Pick<FormView, 'fields'>,
  answers: FormAnswers,
  words: DialogWords,
): FormProblem[] {
  return fields.flatMap((field) => {
    const message = messageFor(field, answers[field.name] ?? '', words);
    return message === '' ? [] : { field: field.name, message };
  });
}

function messageFor({ kind, label, required }: Field, answer: string, words: DialogWords): string {
  if (answer.trim() === '') return required ? words.form.fillIn(label) : '';
  if (kind === 'day' && !isDay(answer)) return words.form.dayFirst;
  return kind === 'count' && wholeNumber(answer) === null ? words.form.countOnly : '';
}
