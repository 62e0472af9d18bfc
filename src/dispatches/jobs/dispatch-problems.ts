import { addDays, type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { fieldText, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormProblem } from '../../forms/form-view';
import { DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import { isWebAddress, splitAddresses } from '../../texts/web-address';
import { recipientUnits } from '../../units/rules/recipients';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import { dispatchKey } from '../rules/dispatch-key';
import { bearsSecrecyMark } from '../rules/secrecy-mark';
import { askedProblems } from './asked-terms';

const REQUIRED = ['number', 'type', 'issuedOn', 'issuingBody', 'subject'];

/** A dispatch as typed into the form. A day is `null` if it is missing or cannot be parsed. */
export type DispatchForm = Omit<Dispatch, 'id' | 'issuedOn'> & { readonly issuedOn: Day | null };

export interface Known {
  readonly form: DispatchForm;
  readonly units: readonly Unit[];
  readonly known: readonly Dispatch[];
  readonly today: Day;
  readonly words: Words;
}

export function dispatchProblems(
  answers: FormAnswers,
  { form, units, known, today, words }: Known,
): FormProblem[] {
  const { says } = words;
  const secret = Object.entries(answers).filter(([, value]) => bearsSecrecyMark(value));
  if (secret.length > 0) return secret.map(([name]) => ({ field: name, message: says.secrecy }));
  const early = deadlineProblems(form, words);
  return [
    ...missingFields(answers, REQUIRED, words),
    ...dayFieldProblems(answers, words),
    ...linkProblem(form, words),
    ...labelProblem(answers, words),
    ...askedProblems(answers, words),
    ...(early.length > 0 ? early : completionFirstProblem(form, answers, words)),
    ...noticeDayProblems(form, today, words),
    ...recipientProblems(form, answers, { units, today, words }),
    ...duplicateProblem(form, known, words),
    ...(answers.notClassified === 'yes' ? [] : [{ field: 'notClassified', message: says.notice }]),
  ];
}

function linkProblem({ link }: DispatchForm, { says }: Words): FormProblem[] {
  const wrong = splitAddresses(link).filter((address) => !isWebAddress(address));
  const message = format(says.notLink, { text: wrong.join('”, “') });
  return wrong.length === 0 ? [] : [{ field: 'link', message }];
}

/** Longest `label` that a person types, in characters. */
const MAX_LABEL = 30;

function labelProblem(answers: FormAnswers, { says }: Words): FormProblem[] {
  const message = format(says.tooLong, { limit: MAX_LABEL });
  return fieldText(answers, 'label').length > MAX_LABEL ? [{ field: 'label', message }] : [];
}

export function dayFieldProblems(answers: FormAnswers, { says }: Words): FormProblem[] {
  const typed = ['issuedOn', 'acknowledgeBy', 'completeBy', 'noticeOn', 'groundsOn'].filter(
    (name) => (answers[name] ?? '').trim() !== '',
  );
  const wrong = typed.filter((name) => parseDay(answers[name] ?? '') === null);
  return wrong.map((name) => ({ field: name, message: says.notDay }));
}

function deadlineProblems(form: DispatchForm, { says }: Words): FormProblem[] {
  const { issuedOn } = form;
  if (issuedOn === null) return [];
  const message = format(says.deadlineBeforeIssue, { issued: formatDay(issuedOn) });
  return Object.values(DEADLINE_FIELD).flatMap((name) => {
    const set = form[name];
    return set !== null && set < issuedOn ? [{ field: name, message }] : [];
  });
}

export function completionFirstProblem(
  { acknowledgeBy, completeBy }: Pick<Dispatch, 'acknowledgeBy' | 'completeBy'>,
  { completionFirst }: FormAnswers,
  { says }: Words,
): FormProblem[] {
  if (completionFirst === 'yes' || acknowledgeBy === null || completeBy === null) return [];
  if (completeBy >= acknowledgeBy) return [];
  const days = { complete: formatDay(completeBy), acknowledge: formatDay(acknowledgeBy) };
  return [{ field: 'completionFirst', message: format(says.completionFirst, days) }];
}

/** The notice may be sent until the first deadline. */
function noticeDayProblems(
  { noticeOn, acknowledgeBy, completeBy }: DispatchForm,
  today: Day,
  { says }: Words,
): FormProblem[] {
  if (noticeOn === null) return [];
  const until = acknowledgeBy ?? completeBy;
  const from = { from: formatDay(addDays(today, 1)) };
  if (until === null) {
    const message = format(says.noticeDayPassed, from);
    return noticeOn > today ? [] : [{ field: 'noticeOn', message }];
  }
  if (noticeOn > today && noticeOn <= until) return [];
  const message = format(says.noticeDayOutside, { ...from, until: formatDay(until) });
  return [{ field: 'noticeOn', message }];
}

function recipientProblems(
  dispatch: DispatchForm,
  answers: FormAnswers,
  { units, today, words: { says } }: Pick<Known, 'units' | 'today' | 'words'>,
): FormProblem[] {
  const blocks = new Set(units.map(({ block }) => block));
  const ticked = splitList(fieldText(answers, 'recipientBlocks'));
  const unknown = ticked.filter((block) => !blocks.has(block));
  if (unknown.length > 0) {
    return unknown.map((block) => ({
      field: 'recipientBlocks',
      message: format(says.blockUnknown, { block }),
    }));
  }
  const unitNamed = unitFinder(units, today);
  const named = {
    recipientUnits: splitList(fieldText(answers, 'recipientUnits')),
    informUnits: dispatch.informUnits,
  };
  const unmatched = Object.entries(named).flatMap(([field, names]) =>
    names
      .filter((name) => !unitNamed(name))
      .map((text) => ({ field, message: format(says.unitNotFound, { text }) })),
  );
  if (unmatched.length > 0) return unmatched;
  const none = recipientUnits(dispatch, units, today).length === 0;
  return none ? [{ field: 'recipientBlocks', message: says.noRecipient }] : [];
}

function duplicateProblem(
  form: DispatchForm,
  known: readonly Dispatch[],
  { says }: Words,
): FormProblem[] {
  const { number, issuedOn, label } = form;
  if (issuedOn === null) return [];
  const key = dispatchKey({ ...form, issuedOn });
  if (!known.some((other) => dispatchKey(other) === key)) return [];
  const sentence = label === '' ? says.dispatchTaken : says.partTaken;
  const message = format(sentence, { number, label, day: formatDay(issuedOn) });
  return [{ field: 'number', message }];
}
