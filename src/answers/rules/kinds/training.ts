import { toDay } from '../../../calendar/day';
import { AUDIENCES, totalHeads } from '../../../records/audience';
import type { Obligation, ObligationChange } from '../../../records/obligation';
import {
  hasSession,
  isAboutNobody,
  isTrainingForm,
  type TrainingEntry,
  trainingTotals,
} from '../../../records/training-entry';
import { allOf } from '../../../texts/all-of';
import { wholeNumber } from '../../../texts/number-text';
import type { AnswerProblem, AnswerSubject } from '../answer';
import type { AnswerDays } from '../answer-days';
import {
  BLANK_ENTRY,
  headsOf,
  type TypedEntry,
  type TypedHeads,
  typedEntry,
  typedHeads,
} from '../typed-answer';
import type {
  AnswerKindRules,
  AnswerKindServerRules,
  AnswerSource,
  RecordedAnswers,
  RecordedValues,
} from './answer-kind';
import { dayProblem, missing, notWhole, problem, textProblems } from './field-problems';
import { own, textsOf } from './sent-fields';

/** Training report as typed; numbers are text. */
export interface TrainingReport {
  readonly state: 'inProgress' | 'completed';
  readonly eligible: TypedHeads;
  readonly entries: readonly TypedEntry[];
  /**
   * True if the sender confirmed that more people attended than are eligible, for example guests or people who
   * came twice.
   */
  readonly moreIsRight: boolean;
  readonly implementingDocument: string;
  readonly documentOn: string;
  readonly difficulties: string;
}

export interface TrainingAnswer extends AnswerSubject, TrainingReport {}

const MAX_SESSIONS = 10_000;

export const MAX_ENTRIES = 30;

const limits = { implementingDocument: 160, difficulties: 300 };

export const training = {
  about: 'complete',
  call: 'reportTraining',
  event: 'resultReported',
  limits,
  problems: (report, days) => {
    const problems = trainingProblems(report, days);
    return hasContent(report) ? problems : [problem('entries', 'required'), ...problems];
  },
} as const satisfies AnswerKindRules<TrainingReport>;

export const trainingOnServer: AnswerKindServerRules<TrainingReport> = {
  parse: parseReport,
  recorded: recordedReport,
  change: reportChange,
};

function parseReport(sent: unknown): TrainingReport | null {
  const fields = textsOf(sent, ['implementingDocument', 'documentOn', 'difficulties']);
  const state = own(sent, 'state');
  const eligible = parseHeads(own(sent, 'eligible'));
  const entries = parseEntries(own(sent, 'entries'));
  if (!fields || !eligible || !entries) return null;
  if (state !== 'inProgress' && state !== 'completed') return null;
  const moreIsRight = own(sent, 'moreIsRight') === true;
  return { ...fields, state, eligible, entries, moreIsRight };
}

function parseEntries(sent: unknown): TypedEntry[] | null {
  if (!Array.isArray(sent) || sent.length > MAX_ENTRIES) return null;
  return allOf(sent.map(parseEntry));
}

function parseEntry(sent: unknown): TypedEntry | null {
  const fields = textsOf(sent, ['form', 'heldOn', 'sessions']);
  const attended = parseHeads(own(sent, 'attended'));
  return fields && attended && { ...fields, attended };
}

function parseHeads(sent: unknown): TypedHeads | null {
  return textsOf(sent, AUDIENCES);
}

/** A report of training in progress has no content if it has only the number of eligible people. */
function hasContent({
  state,
  entries,
  implementingDocument,
  difficulties,
}: TrainingReport): boolean {
  return (
    state === 'completed' ||
    entries.length > 0 ||
    (implementingDocument + difficulties).trim() !== ''
  );
}

export function trainingProblems(answer: TrainingReport, days: AnswerDays): AnswerProblem[] {
  const { implementingDocument, documentOn, difficulties } = answer;
  return [
    ...entriesProblems(answer, days),
    ...eligibleProblems(answer),
    ...(documentOn === '' ? [] : missing('implementingDocument', implementingDocument)),
    ...(documentOn === '' ? [] : dayProblem('documentOn', documentOn, days)),
    ...textProblems({ implementingDocument, difficulties }, limits),
  ];
}

export function exceedsEligible({
  eligible,
  entries,
}: Pick<TrainingReport, 'eligible' | 'entries'>) {
  return AUDIENCES.some((audience) => {
    const all = wholeNumber(eligible[audience]);
    const attendances = entries.map(({ attended }) => wholeNumber(attended[audience]) ?? 0);
    return all !== null && attendances.reduce((sum, count) => sum + count, 0) > all;
  });
}

function entriesProblems({ entries, state }: TrainingReport, days: AnswerDays): AnswerProblem[] {
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
  state: TrainingReport['state'],
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

/** A round without a form needs head counts too, so that all its problems appear at once. */
function isCounted({ form }: Pick<TypedEntry, 'form'>): boolean {
  return form === '' || hasSession(form);
}

/**
 * A completed report needs the number of eligible people for every audience that attended, because the rate is
 * computed from it.
 */
function eligibleProblems(answer: TrainingReport): AnswerProblem[] {
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
    ...(countsNobody(answer) ? [problem('eligible', 'nobody')] : []),
    ...uncounted.map((audience) => problem(`eligible.${audience}`, 'required')),
    ...AUDIENCES.flatMap((audience) => notWhole(`eligible.${audience}`, eligible[audience])),
    ...(exceedsEligible(answer) && !moreIsRight
      ? [problem('moreIsRight', 'moreThanEligible')]
      : []),
  ];
}

function countsNobody({ state, eligible, entries }: TrainingReport): boolean {
  const attended = entries.map((entry) => totalHeads(headsOf(entry.attended)) ?? 0);
  return isAboutNobody({
    complete: state,
    eligible: totalHeads(headsOf(eligible)),
    attended: attended.reduce((sum, count) => sum + count, 0),
  });
}

/**
 * After a new version, figures of the outdated report stay in the row while `complete` is `notStarted`. They are
 * no report for the new version.
 */
function recordedReport(answers: RecordedAnswers): RecordedValues {
  if (answers.complete === 'notStarted') return [];
  return [
    answers.complete,
    ...Object.values(typedHeads(answers.eligibleBy)),
    ...answers.entries
      .map(typedEntry)
      .flatMap(({ form, heldOn, sessions, attended }) => [
        form,
        heldOn,
        sessions,
        ...Object.values(attended),
      ]),
    answers.heldOn,
    answers.sessions,
    answers.eligible,
    answers.attended,
    answers.implementingDocument,
    answers.documentOn,
    answers.difficulties,
    answers.checkedOn,
  ];
}

/**
 * Changes made by a training report. Keeps the day of the first completion while training stays completed, and
 * clears the check against a document.
 */
function reportChange(
  obligation: Obligation,
  answer: TrainingReport,
  source: AnswerSource,
): ObligationChange {
  const eligibleBy = headsOf(answer.eligible);
  const entries = answer.entries.flatMap(entryOf);
  const { heldOn, sessions, attended } = trainingTotals(entries);
  const isCompleted = answer.state === 'completed';
  return {
    checkedOn: null,
    checked: '',
    acknowledgedBy: obligation.acknowledgedBy,
    incomingNumber: obligation.incomingNumber,
    complete: answer.state,
    nothingToReport: 'no',
    completeChannel: source.channel,
    heldOn,
    sessions,
    eligible: totalHeads(eligibleBy),
    attended,
    completedOn: isCompleted ? (obligation.completedOn ?? source.today) : null,
    eligibleBy,
    entries,
    implementingDocument: answer.implementingDocument.trim(),
    documentOn: answer.documentOn === '' ? null : toDay(answer.documentOn),
    reportNumber: obligation.reportNumber,
    reportOn: obligation.reportOn,
    difficulties: answer.difficulties.trim(),
    expectedOn: obligation.expectedOn,
  };
}

function entryOf({ form, heldOn, sessions, attended }: TypedEntry): TrainingEntry[] {
  if (!isTrainingForm(form)) return [];
  const counts = hasSession(form);
  return [
    {
      form,
      heldOn: toDay(heldOn),
      sessions: counts ? wholeNumber(sessions) : null,
      attended: counts ? headsOf(attended) : {},
    },
  ];
}
