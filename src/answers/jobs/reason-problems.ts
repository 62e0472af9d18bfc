import { textProblems } from '../../forms/check-texts';
import { missingFields } from '../../forms/form-fields';
import type { FormProblem } from '../../forms/form-view';
import type { Words } from '../../words/words';
import { TEXT_LIMITS } from '../rules/answer-kinds';

/** Problems of the office's reason for refusing a request of a unit (field `because`). */
export function reasonProblems(because: string, isRequired: boolean, words: Words): FormProblem[] {
  const isLong = because.length > (TEXT_LIMITS.because ?? 0);
  return [
    ...(isRequired ? missingFields({ because }, ['because'], words) : []),
    ...textProblems({ because }, words),
    ...(isLong ? [{ field: 'because', message: words.answerFaults.tooLong }] : []),
  ];
}
