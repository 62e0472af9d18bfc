import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import { changeObligation } from '../../dispatches/jobs/change-obligation';
import { openDispatches, whichRow } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import { fieldText } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem, RowChoices } from '../../forms/form-view';
import { AUDIENCES } from '../../records/audience';
import { type Dispatch, isAsked, toDispatchId } from '../../records/dispatch';
import { type Obligation, type ObligationChange, obligationKey } from '../../records/obligation';
import { pick } from '../../records/pick';
import { type ReportedValue, roundsIn } from '../../records/reported-value';
import { isTyped, type RequestedFigure } from '../../records/requested-figure';
import { hasDoneDay } from '../../records/round';
import {
  askedFigures,
  asOneRound,
  trainingTotals,
  withTotalsAsRound,
} from '../../records/training-figures';
import { toUnitCode } from '../../records/unit';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { rowsOf } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { type AnswerFormView, valueFieldName } from '../answer-form-view';
import { type AnswerProblem, resultTerms } from '../rules/answer';
import { answerChange } from '../rules/answer-change';
import { type AnswerDays, dayFault } from '../rules/answer-days';
import { latestValues } from '../rules/answer-suggestions';
import { type TypedValue, typedRounds, typedValues, valuesAfter } from '../rules/figure-values';
import type { Receipt } from '../rules/kinds/acknowledge';
import {
  NO_REPORT_DOCUMENT,
  type ReportState,
  type ResultReport,
  resultProblems,
} from '../rules/kinds/report';
import { recordableAnswers } from '../rules/recordable-answers';

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
        const { id, issuedOn, closings, requestedFigures } = dispatch;
        const days = { issuedOn, today };
        const lastValues = requestedFigures.length === 0 ? [] : lastValuesIn(ports, row);
        const context = { ...days, ...resultTerms(dispatch), lastValues };
        const result = resultFrom(answers, row, { dispatch, answeredOn });
        periodNotes.add(closedPeriodNote(answeredOn, closings, words));
        return [
          ...askedProblems(answers, dispatch, words),
          ...sourceProblems(answers, words),
          ...countsProblems(answers, row, dispatch, words),
          ...answeredProblems(answers, answeredOn, { days, words }),
          ...dayProblems(answers, days, words),
          ...formProblems(result ? resultProblems(result, context) : [], id, words),
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
          ...pick(dispatch, ['version', 'asks', 'task']),
          figures: askedFigures(dispatch),
        };
        const received = isReceiptAsked
          ? answerChange(row, { kind: 'acknowledge', answer: receipt }, source)
          : {};
        const result = resultFrom(answers, row, { dispatch, answeredOn });
        if (!result) return received;
        const answer = { kind: 'report', answer: result } as const;
        const completed = answerChange({ ...row, ...received }, answer, source);
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

interface ResultContext {
  readonly dispatch: Dispatch;
  readonly answeredOn: Day;
}

/** Result from the form; `null` if the form records only receipt. What the form leaves empty stays as recorded. */
function resultFrom(
  answers: FormAnswers,
  row: Obligation,
  { dispatch, answeredOn }: ResultContext,
): ResultReport | null {
  const state = REPORT_STATES.get(answers.answer ?? '');
  if (!state) return null;
  const { task } = dispatch;
  return {
    state,
    values: typedIn(answers, row, dispatch),
    moreIsRight: answers.moreIsRight === 'yes',
    valuesAreRight: answers.valuesAreRight === 'yes',
    difficulties: row.difficulties,
    implementingDocument: row.implementingDocument,
    documentOn: row.documentOn ?? '',
    ...(task === 'training' ? NO_REPORT_DOCUMENT : documentFrom(answers, row, answeredOn)),
  };
}

/** State of a result by the answer chosen in the form. */
const REPORT_STATES: ReadonlyMap<string, ReportState> = new Map([
  ['inProgress', 'inProgress'],
  ['completed', 'completed'],
  ['reportInProgress', 'inProgress'],
  ['reportCompleted', 'completed'],
  ['nothing', 'nothing'],
]);

/** How numbers of a further round are meant: its own, or the unit's total since the beginning. */
type Meant = 'own' | 'total';

const MEANINGS: readonly Meant[] = ['own', 'total'];

function meantIn({ counts }: FormAnswers): Meant | null {
  return MEANINGS.find((one) => one === counts) ?? null;
}

/** Recorded values with those of the form in their place. A round of the form is added, or replaces all of them. */
function typedIn(
  answers: FormAnswers,
  row: Obligation,
  dispatch: Dispatch,
  meant: Meant = meantIn(answers) ?? 'own',
): TypedValue[] {
  const figures = askedFigures(dispatch);
  const values = recordedIn(row, dispatch);
  const recorded = typedValues(values, figures);
  const round = typedRounds(recorded);
  const typed = formValues(answers, figures, { dispatch, round });
  const ofRound = typed.filter((one) => one.round === round);
  const hasRound = ofRound.some(({ text }) => text !== '');
  const once = typed.filter((one) => one.round === undefined && one.text !== '');
  const all = replaced(recorded, [...once, ...(hasRound ? ofRound : [])]);
  if (!hasRound || meant === 'own' || round === 0) return all;
  const filled = valuesAfter([], ofRound, figures);
  const asOne = asOneRound(values, filled);
  // As typed, so that the rules see what cannot be read
  const typedAgain = ofRound.filter(({ text }) => text !== '').map((one) => ({ ...one, round: 0 }));
  return replaced(replaced(typedValues(asOne, figures), once), typedAgain);
}

function recordedIn(row: Obligation, { task }: Dispatch) {
  return task === 'training' ? withTotalsAsRound(row) : row.reportedValues;
}

/** `values` with those of `by` in place of the same ones. A value by audience also replaces the one without audience. */
function replaced(values: readonly TypedValue[], by: readonly TypedValue[]): TypedValue[] {
  const isSame = (one: TypedValue, other: TypedValue) =>
    other.label === one.label &&
    (other.audience === one.audience || one.audience === undefined) &&
    other.round === one.round;
  return [...values.filter((one) => !by.some((other) => isSame(one, other))), ...by];
}

/** What the form has of each figure. Its one round has the index `round`. */
function formValues(
  answers: FormAnswers,
  figures: readonly RequestedFigure[],
  { dispatch, round }: { readonly dispatch: Dispatch; readonly round: number },
): TypedValue[] {
  const audience = AUDIENCES.find((known) => known === answers.audience) ?? 'staff';
  return figures.flatMap((figure, at): TypedValue[] => {
    if (!isTyped(figure)) return [];
    const { label, byAudience, inRounds, name, kind } = figure;
    const text = fieldText(answers, name ?? valueFieldName(dispatch.id, at));
    return [
      {
        label,
        text: kind === 'day' ? (parseDay(text) ?? text) : text,
        ...(byAudience && { audience }),
        ...(inRounds !== null && { round }),
      },
    ];
  });
}

/** Adding is never guessed: a round beside recorded ones says whether its numbers are its own or the total so far. */
function countsProblems(
  answers: FormAnswers,
  row: Obligation,
  dispatch: Dispatch,
  words: Words,
): FormProblem[] {
  if (!REPORT_STATES.has(answers.answer ?? '') || meantIn(answers) !== null) return [];
  const figures = askedFigures(dispatch);
  const recorded = recordedIn(row, dispatch);
  const [own, total] = MEANINGS.map((meant) =>
    valuesAfter([], typedIn(answers, row, dispatch, meant), figures),
  );
  const before = roundsIn(recorded).length;
  if (before === 0 || !own || !total || roundsIn(own).length === before) return [];
  const text = (values: readonly ReportedValue[]) => totalsText(values, words);
  const message = format(words.says.ownOrTotal, {
    ...{ reported: text(recorded), own: text(own), total: text(total) },
  });
  return [{ field: 'counts', message }];
}

/** For example `3 buổi, 210/230 lượt người`. */
function totalsText(values: readonly ReportedValue[], { says, language }: Words): string {
  const { sessions, attended, eligible } = trainingTotals(values);
  const count = (value: number | null) => (value === null ? '–' : formatCount(value, language));
  return format(says.trainingTotals, {
    ...{ sessions: count(sessions), attended: count(attended), eligible: count(eligible) },
  });
}

/** Values that the unit reported last, for other dispatches. */
function lastValuesIn(ports: Ports, { unitCode, dispatchId }: Obligation) {
  const rows = rowsOf(matchingRows(ports, trackingTab, 'unitCode', [unitCode]));
  return latestValues(rows, dispatchId);
}

/** If the form names no document, an earlier one stays. */
function documentFrom(answers: FormAnswers, row: Obligation, answeredOn: Day) {
  const isNamed = fieldText(answers, 'documentNumber') + fieldText(answers, 'documentOn') !== '';
  const typedOn = fieldText(answers, 'documentOn') || answeredOn;
  const typedDone = hasDoneDay(row.dispatchId) ? fieldText(answers, 'doneOn') : '';
  const reportNumber = isNamed ? fieldText(answers, 'documentNumber') : row.reportNumber;
  return {
    doneOn: parseDay(typedDone) ?? typedDone,
    onPage: reportNumber === '' && !isNamed,
    reportNumber,
    reportOn: isNamed ? (parseDay(typedOn) ?? typedOn) : (row.reportOn ?? ''),
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
  return problems.map(({ field, fault, readings }) => ({
    field:
      valueField(field) ??
      DOCUMENT_FIELDS.get(field) ??
      CHECKED_FIELDS.find((name) => field.split('.').includes(name)) ??
      'form',
    message: format<string>(answerFaults[fault], { decimal: '', thousands: '', ...readings }),
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
