import { toDay } from '../../../calendar/day';
import { AUDIENCES } from '../../../records/audience';
import type { Obligation, ObligationChange } from '../../../records/obligation';
import { pick } from '../../../records/pick';
import { MAX_REQUESTED_FIGURES } from '../../../records/requested-figure';
import { hasDoneDay } from '../../../records/round';
import { trainingTotals } from '../../../records/training-figures';
import { allOf } from '../../../texts/all-of';
import type { AnswerContext, AnswerProblem, AnswerSubject } from '../answer';
import {
  MAX_ROUNDS,
  ROUNDS,
  type TypedValue,
  typedRounds,
  valueProblems,
  valuesAfter,
} from '../figure-values';
import type {
  AnswerKindRules,
  AnswerKindServerRules,
  AnswerSource,
  RecordedAnswers,
  RecordedValues,
} from './answer-kind';
import { dayProblem, missing, problem, textProblems } from './field-problems';
import { own, textsOf } from './sent-fields';

/** `nothing`: the task is completed, because there was nothing to report (không phát sinh). */
export type ReportState = 'inProgress' | 'completed' | 'nothing';

/** Result of a task as typed. Days are `''` if the field is empty. Each task leaves the fields of the other empty. */
export interface ResultReport {
  readonly state: ReportState;
  readonly values: readonly TypedValue[];
  /** True if the unit has confirmed values that are far from its last ones. */
  readonly valuesAreRight: boolean;
  /**
   * True if the sender confirmed that a part is larger than its whole, for example because guests attended, or people
   * came twice.
   */
  readonly moreIsRight: boolean;
  readonly difficulties: string;
  /** Day on which the task was done. A training has the days of its rounds, a round of a repeating report its period. */
  readonly doneOn: string;
  /** True if the answer on the page is the report, so that no document is named. */
  readonly onPage: boolean;
  readonly reportNumber: string;
  readonly reportOn: string;
  /** Document by which the unit carries out a training. */
  readonly implementingDocument: string;
  readonly documentOn: string;
}

export interface ReportAnswer extends AnswerSubject, ResultReport {}

/** Fields of the day and the report of a task other than training, left empty. */
export const NO_REPORT_DOCUMENT = { doneOn: '', onPage: true, reportNumber: '', reportOn: '' };

const limits = { reportNumber: 160, implementingDocument: 160, difficulties: 300 };

export const report = {
  about: 'complete',
  call: 'reportResult',
  event: 'resultReported',
  limits,
  problems: resultProblems,
} as const satisfies AnswerKindRules<ResultReport>;

export const reportOnServer: AnswerKindServerRules<ResultReport> = {
  parse: parseReport,
  recorded: recordedResult,
  change: resultChange,
};

/** The office's own figures, and in each round a value of four figures by audience at most. */
const MAX_VALUES = MAX_REQUESTED_FIGURES + (MAX_ROUNDS + 1) * 4 * AUDIENCES.length;

function parseReport(sent: unknown): ResultReport | null {
  const fields = textsOf(sent, [
    'doneOn',
    'reportNumber',
    'reportOn',
    'implementingDocument',
    'documentOn',
    'difficulties',
  ]);
  const state = own(sent, 'state');
  const values = parseValues(own(sent, 'values'));
  if (!fields || !values) return null;
  if (state !== 'inProgress' && state !== 'completed' && state !== 'nothing') return null;
  const isTrue = (name: 'onPage' | 'valuesAreRight' | 'moreIsRight') => own(sent, name) === true;
  return {
    ...fields,
    ...{ state, values, onPage: isTrue('onPage') },
    ...{ valuesAreRight: isTrue('valuesAreRight'), moreIsRight: isTrue('moreIsRight') },
  };
}

function parseValues(sent: unknown): TypedValue[] | null {
  if (!Array.isArray(sent) || sent.length > MAX_VALUES) return null;
  return allOf(sent.map(parseValue));
}

function parseValue(sent: unknown): TypedValue | null {
  const fields = textsOf(sent, ['label', 'text']);
  const [sentAudience, round] = [own(sent, 'audience'), own(sent, 'round')];
  const audience = AUDIENCES.find((one) => one === sentAudience);
  if (!fields || (sentAudience !== undefined && audience === undefined)) return null;
  if (round !== undefined && !isRound(round)) return null;
  return { ...fields, ...(audience && { audience }), ...(round !== undefined && { round }) };
}

function isRound(sent: unknown): sent is number {
  return typeof sent === 'number' && Number.isInteger(sent) && sent >= 0 && sent < MAX_ROUNDS;
}

/**
 * A completed report has its figures, its day if it is asked, and its document unless the answer on the
 * page is enough. One in progress may leave every field empty, but that of a training has something besides the people
 * concerned.
 */
export function resultProblems(answer: ResultReport, context: AnswerContext): AnswerProblem[] {
  const { state, reportNumber, implementingDocument, difficulties } = answer;
  // A unit without anybody to train asks for an exemption
  const isNothing = state === 'nothing' && context.task !== 'training';
  const isCompleted = state !== 'inProgress';
  const { valuesAreRight: areRight, moreIsRight } = answer;
  return [
    ...(isEmptyTraining(answer, context) ? [problem(ROUNDS, 'required')] : []),
    ...(context.task === 'training' ? [] : doneProblems(answer, context)),
    ...(isNothing
      ? []
      : valueProblems(answer.values, { isCompleted, areRight, moreIsRight }, context)),
    ...implementingProblems(answer, context),
    ...textProblems({ implementingDocument, reportNumber, difficulties }, limits),
  ];
}

function isEmptyTraining(
  { state, values, implementingDocument, difficulties }: ResultReport,
  { task }: AnswerContext,
): boolean {
  return (
    task === 'training' &&
    state === 'inProgress' &&
    typedRounds(values) === 0 &&
    (implementingDocument + difficulties).trim() === ''
  );
}

function doneProblems(answer: ResultReport, context: AnswerContext): AnswerProblem[] {
  const { state, doneOn } = answer;
  return [
    ...(state === 'completed' && context.hasDoneDay ? missing('doneOn', doneOn) : []),
    ...(doneOn === '' ? [] : dayProblem('doneOn', doneOn, context)),
    ...documentProblems(answer, context),
  ];
}

/**
 * Problems with number and day of the document. They are given together, and required for a completed report
 * unless it is made on the page and the dispatch wants no document.
 */
function documentProblems(
  { state, onPage, reportNumber, reportOn }: ResultReport,
  context: AnswerContext,
): AnswerProblem[] {
  const isCompleted = state === 'completed';
  if (onPage)
    return isCompleted && context.reportForm === 'document'
      ? [problem('reportNumber', 'required')]
      : [];
  if (!isCompleted && (reportNumber + reportOn).trim() === '') return [];
  return [
    ...missing('reportNumber', reportNumber),
    ...(reportOn === ''
      ? missing('reportOn', reportOn)
      : dayProblem('reportOn', reportOn, context)),
  ];
}

/** A document without a day may have been named before it was issued. */
function implementingProblems(
  { implementingDocument, documentOn }: ResultReport,
  context: AnswerContext,
): AnswerProblem[] {
  if (documentOn === '') return [];
  return [
    ...missing('implementingDocument', implementingDocument),
    ...dayProblem('documentOn', documentOn, context),
  ];
}

/**
 * After a new version, figures of the outdated report stay in the row while `complete` is `notStarted`. They are
 * no report for the new version.
 */
function recordedResult(answers: RecordedAnswers): RecordedValues {
  if (answers.complete === 'notStarted') return [];
  return [
    answers.complete,
    answers.heldOn,
    answers.sessions,
    answers.eligible,
    answers.attended,
    answers.implementingDocument,
    answers.documentOn,
    answers.nothingToReport,
    answers.reportNumber,
    answers.reportOn,
    answers.difficulties,
    answers.checkedOn,
    ...answers.reportedValues.flatMap(({ label, value, audience, round }) => [
      label,
      value,
      audience,
      round,
    ]),
  ];
}

/** Columns between those that a report changes, written as they are, so that one call writes the answer. */
const UNCHANGED = ['acknowledgedBy', 'incomingNumber', 'expectedOn'] as const;

const OF_TRAINING = [
  'heldOn',
  'sessions',
  'eligible',
  'attended',
  'implementingDocument',
  'documentOn',
] as const;

const OF_REPORT = ['reportNumber', 'reportOn'] as const;

/**
 * Changes made by a report. Keeps the day of the first completion while the task stays completed, and clears the check
 * against a document.
 */
function resultChange(
  obligation: Obligation,
  answer: ResultReport,
  source: AnswerSource,
): ObligationChange {
  const { state, difficulties, values } = answer;
  const isInProgress = state === 'inProgress';
  const reportedValues = valuesAfter(
    obligation.reportedValues,
    state === 'nothing' ? [] : values,
    source.figures,
  );
  return {
    ...pick(obligation, UNCHANGED),
    checkedOn: null,
    checked: '',
    complete: isInProgress ? 'inProgress' : 'completed',
    nothingToReport: state === 'nothing' ? 'yes' : 'no',
    completeChannel: source.channel,
    completedOn: isInProgress ? null : (obligation.completedOn ?? source.today),
    reportedValues,
    difficulties: difficulties.trim(),
    ...(source.task === 'training'
      ? { ...pick(obligation, OF_REPORT), ...trainingChange(answer, reportedValues) }
      : { ...pick(obligation, OF_TRAINING), ...documentChange(obligation, answer) }),
  };
}

function trainingChange(
  { implementingDocument, documentOn }: ResultReport,
  values: Obligation['reportedValues'],
): ObligationChange {
  return {
    ...trainingTotals(values),
    implementingDocument: implementingDocument.trim(),
    documentOn: documentOn === '' ? null : toDay(documentOn),
  };
}

/** Keeps `heldOn` of a round, because its form asks no day. */
function documentChange(
  { dispatchId, heldOn }: Obligation,
  { doneOn, onPage, reportNumber, reportOn }: ResultReport,
): ObligationChange {
  const unasked = hasDoneDay(dispatchId) ? null : heldOn;
  return {
    heldOn: doneOn === '' ? unasked : toDay(doneOn),
    reportNumber: onPage ? '' : reportNumber.trim(),
    reportOn: onPage || reportOn === '' ? null : toDay(reportOn),
  };
}
