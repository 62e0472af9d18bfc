import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import { changeObligation } from '../../dispatches/jobs/change-obligation';
import { openDispatches, whichRow } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import { fieldText } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem, RowChoices } from '../../forms/form-view';
import { AUDIENCES } from '../../records/audience';
import { type Dispatch, isAsked, type Task, toDispatchId } from '../../records/dispatch';
import { type Obligation, type ObligationChange, obligationKey } from '../../records/obligation';
import { pick } from '../../records/pick';
import { valueUnder } from '../../records/reported-value';
import { toUnitCode } from '../../records/unit';
import { format } from '../../texts/format';
import { formatNumber } from '../../texts/number-text';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { rowsOf } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { type AnswerFormView, valueFieldName } from '../answer-form-view';
import type { AnswerContext, AnswerProblem } from '../rules/answer';
import { answerChange } from '../rules/answer-change';
import { type AnswerDays, dayFault } from '../rules/answer-days';
import type { Answer } from '../rules/answer-kinds';
import { latestValues } from '../rules/answer-suggestions';
import type { Receipt } from '../rules/kinds/acknowledge';
import { type ReportState, type ResultReport, resultProblems } from '../rules/kinds/report';
import { type TrainingReport, trainingProblems } from '../rules/kinds/training';
import { recordableAnswers } from '../rules/recordable-answers';
import { NO_HEADS, typedEntry, typedHeads } from '../rules/typed-answer';

const CHANNELS = ['phone', 'paper', 'email'] as const;

const CHECKED_FIELDS = [
  'form',
  'heldOn',
  'sessions',
  'attended',
  'eligible',
  'moreIsRight',
  'doneOn',
  'valuesAreRight',
];

/** Form fields of a report's document. */
const DOCUMENT_FIELDS: ReadonlyMap<string, string> = new Map([
  ['reportNumber', 'documentNumber'],
  ['reportOn', 'documentOn'],
]);

/**
 * The rules for answers from the page apply. A training round is added to those already recorded. `also` has the
 * ids of more dispatches for which the unit gave the same answer, joined by "; ".
 */
export function recordAnswer(ports: Ports, answers: FormAnswers): FormOutcome {
  const words = ports.words();
  const today = ports.clock.today();
  const channel = CHANNELS.find((known) => known === answers.channel) ?? 'phone';
  const answeredOn = parseDay(fieldText(answers, 'answeredOn') || today) ?? NO_DAY;
  const day = formatDay(answeredOn);
  const basis = basisFrom(answers, [
    words.choices.channel[channel],
    answeredOn === today ? '' : format(words.says.answeredOn, { day }),
  ]);
  const periodNotes = new Set<string>();
  const dispatches = [answers.dispatch, answers.also].join('; ');
  return changeObligation(
    ports,
    { ...answers, dispatch: dispatches },
    {
      event: 'answerRecorded',
      required: ['answer', 'channel'],
      notAsked: answers.unexpected === 'yes' ? null : words.says.unaskedReply,
      problems: (row, dispatch) => {
        const { id, issuedOn, closings, reportForm, requestedFigures } = dispatch;
        const days = { issuedOn, today };
        const lastValues = requestedFigures.length === 0 ? [] : lastValuesIn(ports, row);
        const context = { ...days, reportForm, requestedFigures, lastValues };
        const result = resultFrom(answers, row, { dispatch, answeredOn });
        periodNotes.add(closedPeriodNote(answeredOn, closings, words));
        return [
          ...askedProblems(answers, dispatch, words),
          ...sourceProblems(answers, words),
          ...answeredProblems(answers, answeredOn, { days, words }),
          ...dayProblems(answers, days, words),
          ...formProblems(resultProblemsIn(result, context), id, words),
        ];
      },
      change: (row, dispatch) => {
        const receipt = receiptFrom(answers, row);
        const isReceiptAsked = isAsked(dispatch, 'acknowledge');
        const position = fieldText(answers, 'position');
        const isNamed = isReceiptAsked && receipt.position === position;
        const source = {
          ...{ channel, today: answeredOn, now: ports.clock.now() },
          basis: isNamed || position === '' ? basis : `${basis}, ${position}`,
          ...pick(dispatch, ['version', 'asks', 'requestedFigures']),
        };
        const received = isReceiptAsked
          ? answerChange(row, { kind: 'acknowledge', answer: receipt }, source)
          : {};
        const result = resultFrom(answers, row, { dispatch, answeredOn });
        if (!result) return received;
        const completed = answerChange({ ...row, ...received }, result, source);
        return { ...received, ...completed, ...writtenReport(answers, answeredOn) };
      },
      detail: (change, dispatch) =>
        `${answerDetail(change, dispatch, words)} · ${change.basis ?? basis}`,
      done: (unit, chosen) => {
        const numbers = chosen.map(({ number }) => number).join('; ');
        const said = format(words.says[chosen.length > 1 ? 'answerToSeveralDone' : 'answerDone'], {
          ...{ unit, day, numbers },
        });
        return said + [...periodNotes].join('');
      },
    },
  );
}

function isReceipt({ answer }: FormAnswers): boolean {
  return answer === 'acknowledged';
}

/** If the unit has acknowledged already, keeps the person who acknowledged first. */
function receiptFrom(answers: FormAnswers, row: Obligation): Receipt {
  const first = row.acknowledge !== 'acknowledged';
  const position = first ? fieldText(answers, 'position') : row.acknowledgedBy;
  return { position, name: '', incomingNumber: row.incomingNumber };
}

type Result = Extract<Answer, { kind: Task }>;

interface ResultContext {
  readonly dispatch: Dispatch;
  readonly answeredOn: Day;
}

/** Result from the form; `null` if the form records only receipt. */
function resultFrom(
  answers: FormAnswers,
  row: Obligation,
  { dispatch: { id, requestedFigures }, answeredOn }: ResultContext,
): Result | null {
  const state = answers.answer;
  if (state === 'inProgress' || state === 'completed')
    return { kind: 'training', answer: trainingFrom(answers, row, state) };
  const reported = REPORT_STATES.get(state ?? '');
  if (!reported) return null;
  const values = requestedFigures.map(({ label }, at) => ({
    label,
    text: fieldText(answers, valueFieldName(id, at)) || recordedText(row, label),
  }));
  const report = reportFrom(answers, row, { state: reported, answeredOn });
  return { kind: 'report', answer: { ...report, values } };
}

/** A value that the form leaves empty stays. */
function recordedText({ reportedValues }: Obligation, label: string): string {
  const value = valueUnder(reportedValues, label);
  return value === null ? '' : formatNumber(value, 'vi');
}

/** Values that the unit reported last, for other dispatches. */
function lastValuesIn(ports: Ports, { unitCode, dispatchId }: Obligation) {
  const rows = rowsOf(matchingRows(ports, trackingTab, 'unitCode', [unitCode]));
  return latestValues(rows, dispatchId);
}

/** State of a report by the answer chosen in the form. */
const REPORT_STATES: ReadonlyMap<string, ReportState> = new Map([
  ['reportInProgress', 'inProgress'],
  ['reportCompleted', 'completed'],
  ['nothing', 'nothing'],
]);

/** If the form names no document, an earlier one stays. */
function reportFrom(
  answers: FormAnswers,
  row: Obligation,
  { state, answeredOn }: { readonly state: ReportState; readonly answeredOn: Day },
): Omit<ResultReport, 'values'> {
  const isNamed = fieldText(answers, 'documentNumber') + fieldText(answers, 'documentOn') !== '';
  const typedOn = fieldText(answers, 'documentOn') || answeredOn;
  const typedDone = fieldText(answers, 'doneOn');
  const reportNumber = isNamed ? fieldText(answers, 'documentNumber') : row.reportNumber;
  return {
    state,
    doneOn: parseDay(typedDone) ?? typedDone,
    onPage: reportNumber === '' && !isNamed,
    reportNumber,
    reportOn: isNamed ? (parseDay(typedOn) ?? typedOn) : (row.reportOn ?? ''),
    difficulties: row.difficulties,
    valuesAreRight: answers.valuesAreRight === 'yes',
  };
}

/** Training report from the form, including recorded rounds. */
function trainingFrom(
  answers: FormAnswers,
  row: Obligation,
  state: TrainingReport['state'],
): TrainingReport {
  const audience = AUDIENCES.find((known) => known === answers.audience) ?? 'staff';
  const [form, typedDay, sessions, count] = ['form', 'heldOn', 'sessions', 'attended'].map((name) =>
    fieldText(answers, name),
  ) as [string, string, string, string];
  const heldOn = parseDay(typedDay) ?? typedDay;
  const entry = { form, heldOn, sessions, attended: { ...NO_HEADS, [audience]: count } };
  const heads = typedHeads(row.eligibleBy);
  return {
    state,
    eligible: { ...heads, [audience]: fieldText(answers, 'eligible') || heads[audience] },
    entries: [
      ...row.entries.map(typedEntry),
      ...(form + typedDay + sessions + count === '' ? [] : [entry]),
    ],
    moreIsRight: answers.moreIsRight === 'yes',
    implementingDocument: row.implementingDocument,
    documentOn: row.documentOn ?? '',
    difficulties: row.difficulties,
  };
}

function basisFrom(answers: FormAnswers, [channel, since]: readonly [string, string]): string {
  const on = parseDay(fieldText(answers, 'documentOn'));
  const parts = [
    fieldText(answers, 'reason') || channel,
    fieldText(answers, 'documentNumber'),
    on ? formatDay(on) : '',
    fieldText(answers, 'scan'),
    since,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function closedPeriodNote(day: Day, closings: Dispatch['closings'], { says }: Words): string {
  const last = closings.filter(({ cutOff }) => cutOff >= day).pop();
  return last
    ? ` ${format(says.periodStays, { period: last.period, day: formatDay(last.cutOff) })}`
    : '';
}

function askedProblems(answers: FormAnswers, dispatch: Dispatch, { says }: Words): FormProblem[] {
  const given = fieldText(answers, 'answer');
  if (given === '') return [];
  const known: readonly string[] = recordableAnswers(dispatch);
  return known.includes(given)
    ? []
    : [{ field: 'answer', message: format(says.answerNotAsked, { number: dispatch.number }) }];
}

/** Problem of a result without a document number, a scan, the position of the person who reported it, or a reason. */
function sourceProblems(answers: FormAnswers, { says }: Words): FormProblem[] {
  const textOf = (...names: readonly string[]) =>
    names.map((name) => fieldText(answers, name)).join('');
  if (textOf('answer') === '' || isReceipt(answers) || textOf('position', 'reason') !== '')
    return [];
  if (answers.channel === 'phone') return [{ field: 'position', message: says.required }];
  return textOf('documentNumber', 'scan') === ''
    ? [{ field: 'documentNumber', message: says.sourceMissing }]
    : [];
}

function resultProblemsIn(result: Result | null, context: AnswerContext): AnswerProblem[] {
  if (!result) return [];
  return result.kind === 'training'
    ? trainingProblems(result.answer, context)
    : resultProblems(result.answer, context);
}

/** A completed result cannot be answered before the day of the training or task. */
function answeredProblems(
  answers: FormAnswers,
  day: Day,
  { days, words: { says, answerFaults } }: { readonly days: AnswerDays; readonly words: Words },
): FormProblem[] {
  const problem = (message: string) => [{ field: 'answeredOn', message }];
  if (day === NO_DAY) return problem(says.notDay);
  const fault = dayFault(day, days);
  if (fault) return problem(answerFaults[fault]);
  const isCompleted = ['completed', 'reportCompleted'].includes(answers.answer ?? '');
  const held = parseDay(fieldText(answers, 'heldOn') || fieldText(answers, 'doneOn')) ?? '';
  return isCompleted && held > day && held <= days.today ? problem(says.answeredBeforeHeld) : [];
}

/** If the form names no document, an earlier one stays. */
function writtenReport(answers: FormAnswers, answeredOn: Day): ObligationChange {
  const reportNumber = fieldText(answers, 'documentNumber');
  const typedOn = fieldText(answers, 'documentOn');
  if (reportNumber === '' && typedOn === '') return {};
  return { reportNumber, reportOn: parseDay(typedOn || answeredOn) };
}

function dayProblems(
  answers: FormAnswers,
  { issuedOn, today }: AnswerDays,
  { says, answerFaults }: Words,
): FormProblem[] {
  const typed = fieldText(answers, 'documentOn');
  if (typed === '') return [];
  const day = parseDay(typed);
  const problem = (message: string) => [{ field: 'documentOn', message }];
  if (day === null) return problem(says.notDay);
  if (!isReceipt(answers) && day < issuedOn) return problem(answerFaults.beforeIssue);
  return day > today ? problem(answerFaults.inFuture) : [];
}

/**
 * Maps problems of the report to form fields: `entries.0.heldOn` becomes `heldOn`, `values.0` the field of that
 * figure, others `form`.
 */
function formProblems(
  problems: readonly AnswerProblem[],
  dispatchId: string,
  { answerFaults }: Words,
): FormProblem[] {
  const valueField = (field: string) => {
    const [, at] = /^values\.(\d+)$/.exec(field) ?? [];
    return at === undefined ? undefined : valueFieldName(dispatchId, Number(at));
  };
  return problems.map(({ field, fault }) => ({
    field:
      valueField(field) ??
      DOCUMENT_FIELDS.get(field) ??
      CHECKED_FIELDS.find((name) => field.split('.').includes(name)) ??
      'form',
    message: answerFaults[fault],
  }));
}

export function recordAnswerForm(ports: Ports): AnswerFormView {
  const words = ports.words();
  const dispatches = openDispatches(ports, words);
  const which = whichRow(ports, words, dispatches);
  return {
    which,
    answers: Object.fromEntries(dispatches.map((one) => [one.id, recordableAnswers(one)])),
    figures: Object.fromEntries(
      dispatches
        .filter(({ requestedFigures }) => requestedFigures.length > 0)
        .map(({ id, requestedFigures }) => [id, requestedFigures]),
    ),
    nonRecipients: dispatches.length > 1 ? nonRecipientsIn(ports, which) : {},
    today: ports.clock.today(),
    seen: seenRows(ports),
  };
}

function nonRecipientsIn(
  ports: Ports,
  { dispatches, units }: RowChoices,
): AnswerFormView['nonRecipients'] {
  const { rows } = ports.reader.scan(trackingTab, ['key']);
  const keys = new Set(rows.map(({ texts }) => texts[0]));
  const codes = units.map(({ value }) => toUnitCode(value));
  return Object.fromEntries(
    dispatches.map(({ value: id }) => [
      id,
      codes.filter((code) => !keys.has(obligationKey(toDispatchId(id), code))),
    ]),
  );
}
