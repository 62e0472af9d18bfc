import { type Day, isDay } from '../../calendar/day';
import { AUDIENCES } from '../../records/audience';
import { hasSession, isTrainingForm } from '../../records/training-entry';
import { MOST_HEADS, wholeNumber } from '../../texts/number-text';
import {
  type AcknowledgeAnswer,
  type AnswerFault,
  type AnswerProblem,
  type AnswerSubject,
  TEXT_LIMITS,
  type TrainAnswer,
  type TypedEntry,
} from './answer';

/** The most sessions that one round may have. */
const MOST_SESSIONS = 10_000;

/** Checks an acknowledgement; the same on the page and on the server. */
export function checkAcknowledge(answer: AcknowledgeAnswer): AnswerProblem[] {
  const { position, name, incomingNumber } = answer;
  return [
    ...missing('position', position),
    ...tooLong({ position, name, incomingNumber }),
    ...subjectProblems(answer),
  ];
}

/** Checks a training report against the dispatch's day of issue and today. */
export function checkTrain(answer: TrainAnswer, issuedOn: Day, today: Day): AnswerProblem[] {
  const { implementingDocument, documentOn, difficulties } = answer;
  const days = { issuedOn, today };
  return [
    ...entriesProblems(answer, days),
    ...eligibleProblems(answer),
    ...(documentOn === '' ? [] : missing('implementingDocument', implementingDocument)),
    ...(documentOn === '' ? [] : dayProblem('documentOn', documentOn, days)),
    ...tooLong({ implementingDocument, difficulties }),
    ...subjectProblems(answer),
  ];
}

/** Tells for which audiences more attended than are eligible. */
export function exceedsEligible({ eligible, entries }: Pick<TrainAnswer, 'eligible' | 'entries'>) {
  return AUDIENCES.some((audience) => {
    const all = wholeNumber(eligible[audience]);
    const came = entries.map(({ attended }) => wholeNumber(attended[audience]) ?? 0);
    return all !== null && came.reduce((sum, count) => sum + count, 0) > all;
  });
}

interface Days {
  readonly issuedOn: Day;
  readonly today: Day;
}

function entriesProblems({ entries, state }: TrainAnswer, days: Days): AnswerProblem[] {
  if (entries.length === 0) {
    return state === 'completed' ? [{ field: 'entries', fault: 'required' }] : [];
  }
  return entries.flatMap((entry, at) =>
    entryProblems(entry, state, days).map(({ field, fault }) => ({
      field: `entries.${at}.${field}`,
      fault,
    })),
  );
}

function entryProblems(
  { form, heldOn, sessions, attended }: TypedEntry,
  state: TrainAnswer['state'],
  days: Days,
): AnswerProblem[] {
  const known = form === '' || isTrainingForm(form);
  const counted = state === 'completed' && hasSession(form);
  const nobody = AUDIENCES.every((audience) => attended[audience].trim() === '');
  return [
    ...(known ? missing('form', form) : [problem('form', 'unknownForm')]),
    ...(heldOn === '' ? missing('heldOn', heldOn) : dayProblem('heldOn', heldOn, days)),
    ...(counted ? missing('sessions', sessions) : []),
    ...notWhole('sessions', sessions, MOST_SESSIONS),
    ...(counted && nobody ? [problem('attended', 'required')] : []),
    ...AUDIENCES.flatMap((audience) => notWhole(`attended.${audience}`, attended[audience])),
  ];
}

/** An audience that came must be counted once as a whole: the rate is of it. */
function eligibleProblems(answer: TrainAnswer): AnswerProblem[] {
  const { eligible, entries, state, moreIsRight } = answer;
  const uncounted = AUDIENCES.filter(
    (audience) =>
      state === 'completed' &&
      eligible[audience].trim() === '' &&
      entries.some(({ attended }) => attended[audience].trim() !== ''),
  );
  return [
    ...uncounted.map((audience) => problem(`eligible.${audience}`, 'required')),
    ...AUDIENCES.flatMap((audience) => notWhole(`eligible.${audience}`, eligible[audience])),
    ...(exceedsEligible(answer) && !moreIsRight
      ? [problem('moreIsRight', 'moreThanEligible')]
      : []),
  ];
}

function subjectProblems({ forUnit, reason }: AnswerSubject): AnswerProblem[] {
  return forUnit === '' ? [] : [...missing('reason', reason), ...tooLong({ reason })];
}

function missing(field: string, text: string): AnswerProblem[] {
  return text.trim() === '' ? [problem(field, 'required')] : [];
}

function notWhole(field: string, text: string, most = MOST_HEADS): AnswerProblem[] {
  const wrong = text.trim() !== '' && wholeNumber(text, most) === null;
  return wrong ? [problem(field, 'notWhole')] : [];
}

function dayProblem(field: string, day: string, { issuedOn, today }: Days): AnswerProblem[] {
  if (!isDay(day)) return [problem(field, 'notDay')];
  if (day < issuedOn) return [problem(field, 'beforeIssue')];
  return day > today ? [problem(field, 'inFuture')] : [];
}

function tooLong(texts: Readonly<Record<string, string>>): AnswerProblem[] {
  return Object.entries(texts)
    .filter(([field, text]) => text.length > (TEXT_LIMITS[field] ?? 0))
    .map(([field]) => problem(field, 'tooLong'));
}

function problem(field: string, fault: AnswerFault): AnswerProblem {
  return { field, fault };
}
