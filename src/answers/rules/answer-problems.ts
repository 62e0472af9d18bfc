import { isDay } from '../../calendar/day';
import { AUDIENCES } from '../../records/audience';
import { hasSession, isTrainingForm } from '../../records/training-entry';
import { MAX_HEAD_COUNT, wholeNumber } from '../../texts/number-text';
import {
  type AnswerFault,
  type AnswerProblem,
  type AnswerSubject,
  type Delay,
  type Receipt,
  type SentAnswer,
  TEXT_LIMITS,
  type TrainReport,
  type TypedEntry,
} from './answer';
import { type AnswerDays, dayFault } from './answer-days';
import { BLANK_ENTRY } from './typed-answer';

const MAX_SESSIONS = 10_000;

/** Returns the problems of an answer. Used by the page and the server. */
export function answerProblems({ stage, answer }: SentAnswer, days: AnswerDays): AnswerProblem[] {
  return [...stageProblems({ stage, answer } as SentAnswer, days), ...subjectProblems(answer)];
}

function stageProblems({ stage, answer }: SentAnswer, days: AnswerDays): AnswerProblem[] {
  if (stage === 'acknowledge') return receiptProblems(answer);
  if (stage === 'delay') return delayProblems(answer, days);
  const problems = reportProblems(answer, days);
  return hasContent(answer) ? problems : [problem('entries', 'required'), ...problems];
}

/** True if the report is completed or has a round, a document or difficulties. Head counts are not enough. */
function hasContent({ state, entries, implementingDocument, difficulties }: TrainReport): boolean {
  return (
    state === 'completed' ||
    entries.length > 0 ||
    (implementingDocument + difficulties).trim() !== ''
  );
}

/** A delay must name a day from today to `expectUntil`, or difficulties, or both. */
function delayProblems(
  { expectedOn, difficulties }: Delay,
  { today, expectUntil }: AnswerDays,
): AnswerProblem[] {
  const isAllowed = isDay(expectedOn) && expectedOn >= today && expectedOn <= (expectUntil ?? '');
  return [
    ...missing('expectedOn', expectedOn + difficulties),
    ...(expectedOn === '' || isAllowed ? [] : [problem('expectedOn', 'notExpected')]),
    ...tooLong({ difficulties }),
  ];
}

function receiptProblems({ position, name, incomingNumber }: Receipt): AnswerProblem[] {
  return [...missing('position', position), ...tooLong({ position, name, incomingNumber })];
}

export function reportProblems(answer: TrainReport, days: AnswerDays): AnswerProblem[] {
  const { implementingDocument, documentOn, difficulties } = answer;
  return [
    ...entriesProblems(answer, days),
    ...eligibleProblems(answer),
    ...(documentOn === '' ? [] : missing('implementingDocument', implementingDocument)),
    ...(documentOn === '' ? [] : dayProblem('documentOn', documentOn, days)),
    ...tooLong({ implementingDocument, difficulties }),
  ];
}

/** True if more people of any audience attended than are eligible. */
export function exceedsEligible({ eligible, entries }: Pick<TrainReport, 'eligible' | 'entries'>) {
  return AUDIENCES.some((audience) => {
    const all = wholeNumber(eligible[audience]);
    const attendances = entries.map(({ attended }) => wholeNumber(attended[audience]) ?? 0);
    return all !== null && attendances.reduce((sum, count) => sum + count, 0) > all;
  });
}

function entriesProblems({ entries, state }: TrainReport, days: AnswerDays): AnswerProblem[] {
  const none = state === 'completed' ? [BLANK_ENTRY] : [];
  return (entries.length === 0 ? none : entries).flatMap((entry, at) =>
    entryProblems(entry, state, days).map(({ field, fault }) => ({
      field: `entries.${at}.${field}`,
      fault,
    })),
  );
}

function entryProblems(
  { form, heldOn, sessions, attended }: TypedEntry,
  state: TrainReport['state'],
  days: AnswerDays,
): AnswerProblem[] {
  const known = form === '' || isTrainingForm(form);
  const isCountedNow = state === 'completed' && isCounted({ form });
  const nobody = AUDIENCES.every((audience) => attended[audience].trim() === '');
  return [
    ...(known ? missing('form', form) : [problem('form', 'unknownForm')]),
    ...(heldOn === '' ? missing('heldOn', heldOn) : dayProblem('heldOn', heldOn, days)),
    ...(isCountedNow ? missing('sessions', wholeNumber(sessions) === 0 ? '' : sessions) : []),
    ...notWhole('sessions', sessions, MAX_SESSIONS),
    ...(isCountedNow && nobody ? [problem('attended', 'required')] : []),
    ...AUDIENCES.flatMap((audience) => notWhole(`attended.${audience}`, attended[audience])),
  ];
}

/** True if a round needs head counts. Without a form it does, so that all its problems appear at once. */
function isCounted({ form }: Pick<TypedEntry, 'form'>): boolean {
  return form === '' || hasSession(form);
}

/**
 * Problems with the numbers of eligible people. A completed report needs them for every audience that attended,
 * because the rate is computed from them.
 */
function eligibleProblems(answer: TrainReport): AnswerProblem[] {
  const { eligible, entries, state, moreIsRight } = answer;
  const uncounted = AUDIENCES.filter(
    (audience) =>
      state === 'completed' &&
      eligible[audience].trim() === '' &&
      entries.some(({ attended }) => attended[audience].trim() !== ''),
  );
  const none =
    state === 'completed' &&
    (entries.length === 0 || entries.some(isCounted)) &&
    AUDIENCES.every((audience) => eligible[audience].trim() === '');
  return [
    ...(none && uncounted.length === 0 ? [problem('eligible', 'required')] : []),
    ...uncounted.map((audience) => problem(`eligible.${audience}`, 'required')),
    ...AUDIENCES.flatMap((audience) => notWhole(`eligible.${audience}`, eligible[audience])),
    ...(exceedsEligible(answer) && !moreIsRight
      ? [problem('moreIsRight', 'moreThanEligible')]
      : []),
  ];
}

function subjectProblems({ forUnit, reason, replaces }: AnswerSubject): AnswerProblem[] {
  return forUnit === '' && !replaces ? [] : [...missing('reason', reason), ...tooLong({ reason })];
}

function missing(field: string, text: string): AnswerProblem[] {
  return text.trim() === '' ? [problem(field, 'required')] : [];
}

function notWhole(field: string, text: string, most = MAX_HEAD_COUNT): AnswerProblem[] {
  const wrong = text.trim() !== '' && wholeNumber(text, most) === null;
  return wrong ? [problem(field, 'notWhole')] : [];
}

function dayProblem(field: string, day: string, days: AnswerDays): AnswerProblem[] {
  const fault = isDay(day) ? dayFault(day, days) : 'notDay';
  return fault ? [problem(field, fault)] : [];
}

function tooLong(texts: Readonly<Record<string, string>>): AnswerProblem[] {
  return Object.entries(texts)
    .filter(([field, text]) => text.length > (TEXT_LIMITS[field] ?? 0))
    .map(([field]) => problem(field, 'tooLong'));
}

function problem(field: string, fault: AnswerFault): AnswerProblem {
  return { field, fault };
}
