import type { FormAnswers, FormProblem } from '../../src/forms/form-view';
import { format } from '../../src/texts/format';
import { nameKey } from '../../src/texts/name-key';
import type { Words } from '../../src/words/words';
import { demoWords } from './demo-words';
import { BadInput, type OfficeFiles } from './follow-up-options';
import { importQuestions, importWarnings } from './import-sentences';
import type { OfficeStaff } from './office-staff';
import { Refused } from './office-staff';
import { type DispatchFile, dispatchAnswers } from './read-inputs';

export interface OfficeInputs {
  readonly table: readonly (readonly string[])[];
  readonly dispatch: DispatchFile;
}

export interface PrepareContext {
  readonly options: OfficeFiles;
  readonly words: Words;
  readonly print: (line: string) => void;
  readonly pageAddress: string;
}

export function prepareOffice(
  staff: OfficeStaff,
  { table, dispatch }: OfficeInputs,
  setting: PrepareContext,
): void {
  const { options, print, pageAddress } = setting;
  staff.setUp(options.language);
  print(format(demoWords(options.language).setUp, staff.counts()));
  importUnits(staff, table, setting);
  const office = { ...settingsFor(dispatch, table), linkBase: pageAddress };
  refusedAsBadInput(() => staff.introduce(office));
  const answers = dispatchAnswers(dispatch);
  const outcome = refusedAsBadInput(() => staff.addDispatch(answers));
  if (!outcome.done) throw new BadInput(dispatchProblems(outcome.problems, answers, setting));
  print(format(demoWords(options.language).dispatch, { message: outcome.message }));
}

function importUnits(
  staff: OfficeStaff,
  table: OfficeInputs['table'],
  { options, print }: PrepareContext,
): void {
  const words = demoWords(options.language);
  const { units: file, language } = options;
  const list = staff.importList(table);
  if (list === null) throw new BadInput(format(words.unitsNoName, { file }));
  if (list.plan.lines.length === 0) throw new BadInput(format(words.unitsEmpty, { file }));
  const questions = importQuestions(list.plan, language);
  if (questions.length > 0) {
    const lines = questions.map((question) => format(words.unitsProblem, { file, ...question }));
    throw new BadInput(lines.join('\n'));
  }
  const outcome = refusedAsBadInput(
    () => list.write(),
    (message) => format(words.unitsFile, { file, message }),
  );
  if (outcome.done) print(format(words.imported, { message: outcome.message }));
  for (const line of importWarnings(list.plan, language)) print(line);
}

function dispatchProblems(
  problems: readonly FormProblem[],
  answers: FormAnswers,
  { options, words }: PrepareContext,
): string {
  const labels: Readonly<Record<string, unknown>> = words.forms.addDispatch;
  const lines = problems.map(({ field, message }) =>
    format(demoWords(options.language).dispatchProblem, {
      file: options.dispatch,
      field: String(labels[field] ?? field),
      value: answers[field] ?? '',
      message,
    }),
  );
  return lines.join('\n');
}

/**
 * Settings of the lead unit or, without one, of the issuing body. The mailbox and telephone come
 * from that unit's row in the list, or are invented.
 */
function settingsFor(dispatch: DispatchFile, table: OfficeInputs['table']) {
  const { leadUnit, issuingBody } = dispatchAnswers(dispatch);
  const officeName = leadUnit || issuingBody || '';
  const row = table.find((cells) => cells.some((cell) => nameKey(cell) === nameKey(officeName)));
  const own = (fits: RegExp) => row?.find((cell) => fits.test(cell.trim()))?.trim();
  return {
    officeName,
    officer: 'Chuyên viên tổng hợp',
    phone: own(/^0[\d .]{8,}$/) ?? '0100 000 000',
    replyTo: own(/^[^\s@]+@[^\s@]+$/) ?? 'vanphong@example.org',
  };
}

function refusedAsBadInput<T>(act: () => T, sentence = (message: string) => message): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refused) throw new BadInput(sentence(error.message), { cause: error });
    throw error;
  }
}
