import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import { changeObligation } from '../../dispatches/jobs/change-obligation';
import { whichRow } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import { fieldText } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import { AUDIENCES } from '../../records/audience';
import type { Dispatch } from '../../records/dispatch';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LockPorts, Ports } from '../../workbook/ports';
import type { AnswerFormView } from '../answer-form-view';
import type { AnswerProblem } from '../rules/answer';
import { answerChange } from '../rules/answer-change';
import { type AnswerDays, dayFault } from '../rules/answer-days';
import type { Receipt } from '../rules/kinds/acknowledge';
import type { TrainReport } from '../rules/kinds/train';
import { reportProblems } from '../rules/kinds/train';
import { NO_HEADS, typedEntry, typedHeads } from '../rules/typed-answer';

const CHANNELS = ['phone', 'paper', 'email'] as const;

const CHECKED_FIELDS = ['form', 'heldOn', 'sessions', 'attended', 'eligible', 'moreIsRight'];

/** The rules for answers from the page apply. A training round is added to those already recorded. */
export function recordAnswer(ports: LockPorts, answers: FormAnswers): FormOutcome {
  const words = ports.words();
  const today = ports.clock.today();
  const channel = CHANNELS.find((known) => known === answers.channel) ?? 'phone';
  const answeredOn = parseDay(fieldText(answers, 'answeredOn') || today) ?? NO_DAY;
  const day = formatDay(answeredOn);
  const basis = basisFrom(answers, [
    words.choices.channel[channel],
    answeredOn === today ? '' : format(words.says.answeredOn, { day }),
  ]);
  let periodNote = '';
  return changeObligation(ports, answers, {
    event: 'answerRecorded',
    required: ['answer', 'channel', ...(isReceipt(answers) ? [] : ['position', 'reason'])],
    takesUnasked: answers.unexpected === 'yes',
    problems: (row, { issuedOn, closings }) => {
      const report = reportFrom(answers, row);
      const days = { issuedOn, today };
      periodNote = closedPeriodNote(answeredOn, closings, words);
      return [
        ...answeredProblems(answers, answeredOn, { days, words }),
        ...dayProblems(answers, days, words),
        ...(report ? formProblems(reportProblems(report, days), words) : []),
      ];
    },
    change: (row, { version }) => {
      const source = { channel, basis, today: answeredOn, version };
      const receipt = { stage: 'acknowledge', answer: receiptFrom(answers, row) } as const;
      const received = answerChange(row, receipt, source);
      const answer = reportFrom(answers, row);
      if (!answer) return received;
      const trained = answerChange({ ...row, ...received }, { stage: 'train', answer }, source);
      return { ...received, ...trained, ...writtenReport(answers) };
    },
    detail: (change) => `${answerDetail(change, words)} · ${basis}`,
    done: (unit) => format(words.says.answerDone, { unit, day }) + periodNote,
  });
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

/** Includes the rounds already recorded; `null` if the form records only receipt. */
function reportFrom(answers: FormAnswers, row: Obligation): TrainReport | null {
  const state = answers.answer;
  if (state !== 'inProgress' && state !== 'completed') return null;
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

/** A unit cannot have completed before the training was held. */
function answeredProblems(
  answers: FormAnswers,
  day: Day,
  { days, words: { says, answerFaults } }: { readonly days: AnswerDays; readonly words: Words },
): FormProblem[] {
  const problem = (message: string) => [{ field: 'answeredOn', message }];
  if (day === NO_DAY) return problem(says.notDay);
  const fault = dayFault(day, days);
  if (fault) return problem(answerFaults[fault]);
  const held = parseDay(fieldText(answers, 'heldOn')) ?? '';
  return answers.answer === 'completed' && held > day && held <= days.today
    ? problem(says.answeredBeforeHeld)
    : [];
}

/** If the form names no document, an earlier one stays. */
function writtenReport(answers: FormAnswers): ObligationChange {
  const reportNumber = fieldText(answers, 'documentNumber');
  const reportOn = parseDay(fieldText(answers, 'documentOn'));
  return reportNumber === '' && reportOn === null ? {} : { reportNumber, reportOn };
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

/** Maps problems of the report to form fields: `entries.0.heldOn` becomes `heldOn`, others `form`. */
function formProblems(problems: readonly AnswerProblem[], { answerFaults }: Words): FormProblem[] {
  return problems.map(({ field, fault }) => ({
    field: CHECKED_FIELDS.find((name) => field.split('.').includes(name)) ?? 'form',
    message: answerFaults[fault],
  }));
}

export function recordAnswerForm(ports: Ports): AnswerFormView {
  const words = ports.words();
  return {
    which: whichRow(ports, words),
    today: ports.clock.today(),
    seen: seenRows(ports),
  };
}
