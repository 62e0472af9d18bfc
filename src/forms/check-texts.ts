import { format } from '../texts/format';
import { MAX_LIST, MAX_TEXT, textFault } from '../texts/text-fault';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import { invalidForm } from './form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from './form-view';

/** Fields with many names, separated by semicolons. */
const LISTS = [
  'unit',
  'also',
  'supportUnits',
  'reportsTo',
  'recipientBlocks',
  'recipientUnits',
  'informUnits',
  'ownOffice',
  'addBlocks',
  'addUnits',
  'removeBlocks',
  'removeUnits',
];

type FormJob = (ports: Ports, answers: FormAnswers) => FormOutcome;

/** Makes the job of a form refuse it if one of its texts cannot be stored as it was typed. */
export function checkTexts(job: FormJob): FormJob {
  return (ports, answers) => {
    const problems = textProblems(answers, ports.words());
    return problems.length > 0 ? invalidForm(problems) : job(ports, answers);
  };
}

/** Problems of texts that cannot be stored as they were typed. `seen` is left out, because nobody typed it. */
export function textProblems(
  { seen: _seen, ...answers }: FormAnswers,
  { says }: Words,
): FormProblem[] {
  return Object.entries(answers).flatMap(([field, text]) => {
    const limit = LISTS.includes(field) ? MAX_LIST : MAX_TEXT;
    const fault = typeof text === 'string' ? textFault(text, limit) : null;
    return fault ? [{ field, message: format(says[fault], { limit }) }] : [];
  });
}
