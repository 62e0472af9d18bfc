import { addDays, type Day, formatDay, NO_DAY } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormProblem } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { isWebAddress } from '../../texts/web-address';
import { recipientUnits } from '../../units/rules/recipients';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import { bearsSecrecyMark } from '../rules/secrecy-mark';

const REQUIRED = [
  'number',
  'type',
  'issuedOn',
  'issuingBody',
  'subject',
  'acknowledgeBy',
  'trainBy',
];

/** A day of `dispatch` that could not be parsed is `''`. */
export interface Known {
  readonly dispatch: Dispatch;
  readonly units: readonly Unit[];
  readonly known: readonly Dispatch[];
  readonly today: Day;
  readonly words: Words;
}

export function dispatchProblems(
  answers: FormAnswers,
  { dispatch, units, known, today, words }: Known,
): FormProblem[] {
  const { says } = words;
  const secret = Object.entries(answers).filter(([, value]) => bearsSecrecyMark(value));
  if (secret.length > 0) return secret.map(([name]) => ({ field: name, message: says.secrecy }));
  const early = deadlineProblems(dispatch, words);
  return [
    ...missingFields(answers, REQUIRED, words),
    ...dayFieldProblems(answers, words),
    ...linkProblem(dispatch, words),
    ...(early.length > 0 ? early : trainFirstProblem(dispatch, answers, words)),
    ...noticeDayProblems(dispatch, today, words),
    ...recipientProblems(dispatch, { units, today, words }),
    ...duplicateProblem(dispatch, known, words),
    ...(answers.notClassified === 'yes' ? [] : [{ field: 'notClassified', message: says.notice }]),
  ];
}

function linkProblem({ link }: Dispatch, { says }: Words): FormProblem[] {
  return link === '' || isWebAddress(link) ? [] : [{ field: 'link', message: says.notLink }];
}

export function dayFieldProblems(answers: FormAnswers, { says }: Words): FormProblem[] {
  const typed = ['issuedOn', 'acknowledgeBy', 'trainBy', 'noticeOn', 'groundsOn'].filter(
    (name) => (answers[name] ?? '').trim() !== '',
  );
  const wrong = typed.filter((name) => parseDay(answers[name] ?? '') === null);
  return wrong.map((name) => ({ field: name, message: says.notDay }));
}

function deadlineProblems(dispatch: Dispatch, { says }: Words): FormProblem[] {
  const early = (['acknowledgeBy', 'trainBy'] as const).filter(
    (name) => dispatch[name] !== NO_DAY && dispatch[name] < dispatch.issuedOn,
  );
  const message = format(says.deadlineBeforeIssue, { issued: formatDay(dispatch.issuedOn) });
  return early.map((name) => ({ field: name, message }));
}

export function trainFirstProblem(
  { acknowledgeBy, trainBy }: Pick<Dispatch, 'acknowledgeBy' | 'trainBy'>,
  { trainFirst }: FormAnswers,
  { says }: Words,
): FormProblem[] {
  const isAsked = trainBy !== NO_DAY && trainBy < acknowledgeBy && trainFirst !== 'yes';
  if (!isAsked) return [];
  const days = { train: formatDay(trainBy), acknowledge: formatDay(acknowledgeBy) };
  return [{ field: 'trainFirst', message: format(says.trainFirst, days) }];
}

function noticeDayProblems(
  { noticeOn, acknowledgeBy }: Dispatch,
  today: Day,
  { says }: Words,
): FormProblem[] {
  if (!noticeOn || !acknowledgeBy || (noticeOn > today && noticeOn <= acknowledgeBy)) return [];
  const message = format(says.noticeDayOutside, {
    from: formatDay(addDays(today, 1)),
    until: formatDay(acknowledgeBy),
  });
  return [{ field: 'noticeOn', message }];
}

function recipientProblems(
  dispatch: Dispatch,
  { units, today, words: { says } }: Pick<Known, 'units' | 'today' | 'words'>,
): FormProblem[] {
  const blocks = new Set(units.map(({ block }) => block));
  const unknown = dispatch.recipientBlocks.filter((block) => !blocks.has(block));
  if (unknown.length > 0) {
    return unknown.map((block) => ({
      field: 'recipientBlocks',
      message: format(says.blockUnknown, { block }),
    }));
  }
  const unitNamed = unitFinder(units, today);
  const unmatched = dispatch.informUnits.filter((name) => !unitNamed(name));
  if (unmatched.length > 0) {
    return unmatched.map((name) => ({
      field: 'informUnits',
      message: format(says.unitNotFound, { text: name }),
    }));
  }
  const none = recipientUnits(dispatch, units, today).length === 0;
  return none ? [{ field: 'recipientBlocks', message: says.noRecipient }] : [];
}

/** Compares day and issuing body too, because numbers restart every year. */
function duplicateProblem(
  dispatch: Dispatch,
  known: readonly Dispatch[],
  { says }: Words,
): FormProblem[] {
  const nameOf = ({ number, issuedOn, issuingBody }: Dispatch): [string, Day, string] => [
    number,
    issuedOn,
    issuingBody,
  ];
  const taken = known.some((other) => nameOf(other).join('|') === nameOf(dispatch).join('|'));
  const message = format(says.dispatchTaken, {
    number: dispatch.number,
    day: formatDay(dispatch.issuedOn),
  });
  return taken ? [{ field: 'number', message }] : [];
}
