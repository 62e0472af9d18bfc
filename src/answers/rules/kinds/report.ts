import { toDay } from '../../../calendar/day';
import type { Obligation, ObligationChange } from '../../../records/obligation';
import { pick } from '../../../records/pick';
import { MAX_REQUESTED_FIGURES } from '../../../records/requested-figure';
import { allOf } from '../../../texts/all-of';
import type { AnswerContext, AnswerProblem, AnswerSubject } from '../answer';
import { type TypedValue, valueProblems, valuesAfter } from '../figure-values';
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

/** Result of a task other than training, as typed. Days are `''` if the field is empty. */
export interface ResultReport {
  readonly state: ReportState;
  /** Day on which the task was done. */
  readonly doneOn: string;
  /** True if the answer on the page is the report, so that no document is named. */
  readonly onPage: boolean;
  readonly reportNumber: string;
  readonly reportOn: string;
  readonly difficulties: string;
  readonly values: readonly TypedValue[];
  /** True if the unit has confirmed values that are far from its last ones. */
  readonly valuesAreRight: boolean;
}

export interface ReportAnswer extends AnswerSubject, ResultReport {}

const limits = { reportNumber: 160, difficulties: 300 };

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

function parseReport(sent: unknown): ResultReport | null {
  const fields = textsOf(sent, ['doneOn', 'reportNumber', 'reportOn', 'difficulties']);
  const state = own(sent, 'state');
  if (!fields) return null;
  if (state !== 'inProgress' && state !== 'completed' && state !== 'nothing') return null;
  const values = parseValues(own(sent, 'values') ?? []);
  if (!values) return null;
  const valuesAreRight = own(sent, 'valuesAreRight') === true;
  return { ...fields, state, onPage: own(sent, 'onPage') === true, values, valuesAreRight };
}

function parseValues(sent: unknown): TypedValue[] | null {
  if (!Array.isArray(sent) || sent.length > MAX_REQUESTED_FIGURES) return null;
  return allOf(sent.map((value) => textsOf(value, ['label', 'text'])));
}

/**
 * A completed report names its day, and its document unless the answer on the page is enough. One in progress
 * may leave every field empty.
 */
export function resultProblems(answer: ResultReport, context: AnswerContext): AnswerProblem[] {
  const { state, doneOn, reportNumber, difficulties } = answer;
  return [
    ...(state === 'completed' ? missing('doneOn', doneOn) : []),
    ...(doneOn === '' ? [] : dayProblem('doneOn', doneOn, context)),
    ...documentProblems(answer, context),
    ...(state === 'nothing' ? [] : reportedProblems(answer, context)),
    ...textProblems({ reportNumber, difficulties }, limits),
  ];
}

function reportedProblems(
  { state, values, valuesAreRight: areRight }: ResultReport,
  context: AnswerContext,
): AnswerProblem[] {
  return valueProblems(values, { isCompleted: state === 'completed', areRight }, context);
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

/** Values of a recorded result that a training report does not have; none if there are none. */
function recordedResult(answers: RecordedAnswers): RecordedValues {
  const { complete, nothingToReport, reportNumber, reportOn, reportedValues } = answers;
  if (complete === 'notStarted') return [];
  const isNamed = nothingToReport === 'yes' || reportNumber !== '' || reportOn !== null;
  return [
    ...(isNamed ? [nothingToReport, reportNumber, reportOn] : []),
    ...reportedValues.flatMap(({ label, value }) => [label, value]),
  ];
}

/** Columns between those that a report changes, written as they are, so that one call writes the answer. */
const UNCHANGED = [
  'acknowledgedBy',
  'incomingNumber',
  'forms',
  'eligibleBy',
  'entries',
  'expectedOn',
  'sessions',
  'eligible',
  'attended',
  'implementingDocument',
  'documentOn',
] as const;

/** Changes made by a report. Keeps the day of the first completion while the task stays completed. */
function resultChange(
  obligation: Obligation,
  { state, doneOn, onPage, reportNumber, reportOn, difficulties, values }: ResultReport,
  source: AnswerSource,
): ObligationChange {
  return {
    ...pick(obligation, UNCHANGED),
    checkedOn: null,
    checked: '',
    complete: state === 'inProgress' ? 'inProgress' : 'completed',
    nothingToReport: state === 'nothing' ? 'yes' : 'no',
    completeChannel: source.channel,
    completedOn: state === 'inProgress' ? null : (obligation.completedOn ?? source.today),
    heldOn: doneOn === '' ? null : toDay(doneOn),
    reportNumber: onPage ? '' : reportNumber.trim(),
    reportOn: onPage || reportOn === '' ? null : toDay(reportOn),
    reportedValues: valuesAfter(
      obligation.reportedValues,
      state === 'nothing' ? [] : values,
      source.requestedFigures,
    ),
    difficulties: difficulties.trim(),
  };
}
