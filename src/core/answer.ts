import type { Day } from './day';
import { isDay } from './day';

/** The forms in which a training may be held; those without a session need no head-count. */
export const TRAINING_FORMS = {
  meeting: { session: true },
  onlineMeeting: { session: true },
  cellMeeting: { session: true },
  officeMeeting: { session: true },
  copies: { session: false },
  noticeBoard: { session: false },
  loudspeaker: { session: false },
  website: { session: false },
  other: { session: true },
} as const;

/** A form of training, by key. */
export type TrainingForm = keyof typeof TRAINING_FORMS;

/** A unit's acknowledgement as the page sends it: texts as typed. */
export interface AcknowledgeAnswer {
  readonly directive: string;
  /** The version of the dispatch that the page showed. */
  readonly version: number;
  readonly position: string;
  readonly name: string;
  readonly incomingNumber: string;
}

/** A unit's training report as the page sends it: texts as typed, numbers as text. */
export interface TrainAnswer {
  readonly directive: string;
  readonly version: number;
  readonly state: 'inProgress' | 'completed';
  readonly forms: readonly string[];
  readonly heldOn: string;
  readonly sessions: string;
  readonly eligible: string;
  readonly attended: string;
  /** The contact has said that more attended than were eligible, guests included. */
  readonly moreIsRight: boolean;
  readonly implementingDocument: string;
  readonly difficulties: string;
}

/** What is wrong with a field of an answer. */
export type AnswerFault =
  | 'required'
  | 'notDay'
  | 'beforeIssue'
  | 'inFuture'
  | 'notWhole'
  | 'moreThanEligible'
  | 'tooLong'
  | 'unknownForm';

/** A field of an answer that must be mended, by its name in the answer. */
export interface AnswerProblem {
  readonly field: string;
  readonly fault: AnswerFault;
}

/** The most characters that each text of an answer may have. */
export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  position: 120,
  name: 120,
  incomingNumber: 60,
  implementingDocument: 160,
  difficulties: 300,
};

/** The largest number that an answer may hold: no unit of this scale counts more. */
const LARGEST_COUNT = 1_000_000;

/** Reads a whole number as a person types it in Vietnamese: `1.234` is 1234. Null when it is none. */
export function wholeNumber(text: string): number | null {
  const clean = text.trim();
  if (!/^\d{1,7}$/.test(clean) && !/^\d{1,3}(\.\d{3})+$/.test(clean)) return null;
  const value = Number(clean.split('.').join(''));
  return value <= LARGEST_COUNT ? value : null;
}

/** Checks an acknowledgement; the same on the page and on the server. */
export function checkAcknowledge(answer: AcknowledgeAnswer): AnswerProblem[] {
  const missing = answer.position.trim() === '' ? [problem('position', 'required')] : [];
  return [...missing, ...tooLong(answer, ['position', 'name', 'incomingNumber'])];
}

/** Checks a training report against the dispatch's day of issue and today. */
export function checkTrain(answer: TrainAnswer, issuedOn: Day, today: Day): AnswerProblem[] {
  return [
    ...formProblems(answer),
    ...dayProblems(answer, issuedOn, today),
    ...countProblems(answer),
    ...tooLong(answer, ['implementingDocument', 'difficulties']),
  ];
}

/** Tells whether one of the chosen forms has a session, so that people were counted. */
export function hasSession(forms: readonly string[]): boolean {
  return forms.some((form) => isTrainingForm(form) && TRAINING_FORMS[form].session);
}

/** Tells whether a text names a form of training. */
export function isTrainingForm(form: string): form is TrainingForm {
  return Object.keys(TRAINING_FORMS).includes(form);
}

function formProblems({ forms, state }: TrainAnswer): AnswerProblem[] {
  if (!forms.every(isTrainingForm)) return [problem('forms', 'unknownForm')];
  return state === 'completed' && forms.length === 0 ? [problem('forms', 'required')] : [];
}

function dayProblems({ heldOn, state }: TrainAnswer, issuedOn: Day, today: Day): AnswerProblem[] {
  if (heldOn === '') return state === 'completed' ? [problem('heldOn', 'required')] : [];
  if (!isDay(heldOn)) return [problem('heldOn', 'notDay')];
  if (heldOn < issuedOn) return [problem('heldOn', 'beforeIssue')];
  return heldOn > today ? [problem('heldOn', 'inFuture')] : [];
}

function countProblems(answer: TrainAnswer): AnswerProblem[] {
  const fields = ['sessions', 'eligible', 'attended'] as const;
  const counted = answer.state === 'completed' && hasSession(answer.forms);
  const problems = fields.flatMap((field) => {
    if (answer[field].trim() === '') return counted ? [problem(field, 'required')] : [];
    return wholeNumber(answer[field]) === null ? [problem(field, 'notWhole')] : [];
  });
  const [eligible, attended] = [wholeNumber(answer.eligible), wholeNumber(answer.attended)];
  const more = eligible !== null && attended !== null && attended > eligible && !answer.moreIsRight;
  return more ? [...problems, problem('attended', 'moreThanEligible')] : problems;
}

function tooLong<T extends object>(
  answer: T,
  fields: readonly (keyof T & string)[],
): AnswerProblem[] {
  return fields
    .filter((field) => String(answer[field]).length > (TEXT_LIMITS[field] ?? 0))
    .map((field) => problem(field, 'tooLong'));
}

function problem(field: string, fault: AnswerFault): AnswerProblem {
  return { field, fault };
}
