import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import { changeObligation } from '../../dispatches/jobs/change-obligation';
import { whichRow } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import { given } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import { AUDIENCES } from '../../records/audience';
import type { Dispatch } from '../../records/dispatch';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import type { AnswerFormView } from '../answer-form-view';
import type { AnswerProblem, Receipt, TrainReport } from '../rules/answer';
import { answerChange } from '../rules/answer-change';
import { type AnswerDays, dayFault } from '../rules/answer-days';
import { reportProblems } from '../rules/answer-problems';
import { NO_HEADS, typedEntry, typedHeads } from '../rules/typed-answer';

const CHANNELS = ['phone', 'paper', 'email'] as const;

/** The form's fields that the checks of a report name in their paths. */
const CHECKED = ['form', 'heldOn', 'sessions', 'attended', 'eligible', 'moreIsRight'];

/**
 * Records what a unit answered by telephone, letter or paper, under the rules of the page, marked with channel and
 * grounds. A round of training is added to those that are there. A unit that was not asked is kept apart.
 */
export function recordAnswer(ports: Ports, answers: FormAnswers): FormOutcome {
  const words = ports.words();
  const today = ports.clock.today();
  const channel = CHANNELS.find((known) => known === answers.channel) ?? 'phone';
  const answeredOn = parseDay(given(answers, 'answeredOn') || today) ?? '';
  const day = formatDay(answeredOn);
  const basis = basisFrom(answers, [
    words.choices.channel[channel],
    answeredOn === today ? '' : format(words.says.answeredOn, { day }),
  ]);
  let frozen = '';
  return changeObligation(ports, answers, {
    event: 'answerRecorded',
    required: ['answer', 'channel', ...(isReceipt(answers) ? [] : ['position', 'reason'])],
    takesUnasked: answers.unexpected === 'yes',
    problems: (row, { issuedOn, closings }) => {
      const report = reportFrom(answers, row);
      const days = { issuedOn, today };
      frozen = closedSince(answeredOn, closings, words);
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
      return { ...received, ...trained, ...reportOf(answers) };
    },
    detail: (change) => `${answerDetail(change, words)} · ${basis}`,
    done: (unit) => format(words.says.answerDone, { unit, day }) + frozen,
  });
}

/** Tells whether an answer says of receipt alone. */
function isReceipt({ answer }: FormAnswers): boolean {
  return answer === 'acknowledged';
}

/** Builds what the page would have sent of receipt; who answered first stands. */
function receiptFrom(answers: FormAnswers, row: Obligation): Receipt {
  const first = row.acknowledge !== 'acknowledged';
  const position = first ? given(answers, 'position') : row.acknowledgedBy;
  return { position, name: '', incomingNumber: row.incomingNumber };
}

/** Builds the report that the page would have sent; null when only receipt is recorded. */
function reportFrom(answers: FormAnswers, row: Obligation): TrainReport | null {
  const state = answers.answer;
  if (state !== 'inProgress' && state !== 'completed') return null;
  const audience = AUDIENCES.find((known) => known === answers.audience) ?? 'staff';
  const [form, typedDay, sessions, count] = ['form', 'heldOn', 'sessions', 'attended'].map((name) =>
    given(answers, name),
  ) as [string, string, string, string];
  const heldOn = parseDay(typedDay) ?? typedDay;
  const round = { form, heldOn, sessions, attended: { ...NO_HEADS, [audience]: count } };
  const heads = typedHeads(row.eligibleBy);
  return {
    state,
    eligible: { ...heads, [audience]: given(answers, 'eligible') || heads[audience] },
    entries: [
      ...row.entries.map(typedEntry),
      ...(form + typedDay + sessions + count === '' ? [] : [round]),
    ],
    moreIsRight: answers.moreIsRight === 'yes',
    implementingDocument: row.implementingDocument,
    documentOn: row.documentOn ?? '',
    difficulties: row.difficulties,
  };
}

/** Says on which grounds an answer was recorded: reason, or else its channel; number and date of the document; a day that is past. */
function basisFrom(answers: FormAnswers, [channel, since]: readonly [string, string]): string {
  const on = parseDay(given(answers, 'documentOn'));
  const parts = [
    given(answers, 'reason') || channel,
    given(answers, 'documentNumber'),
    on ? formatDay(on) : '',
    since,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Says that a period which was closed after a day keeps its figures; '' where none was. */
function closedSince(day: Day, closings: Dispatch['closings'], { says }: Words): string {
  const last = closings.filter(({ cutOff }) => cutOff >= day).pop();
  return last
    ? ` ${format(says.periodStays, { period: last.period, day: formatDay(last.cutOff) })}`
    : '';
}

/** Says what is wrong with the day on which a unit answered; nobody has completed before what was held. */
function answeredProblems(
  answers: FormAnswers,
  day: Day,
  { days, words: { says, answerFaults } }: { readonly days: AnswerDays; readonly words: Words },
): FormProblem[] {
  const wrong = (message: string) => [{ field: 'answeredOn', message }];
  if (day === '') return wrong(says.notDay);
  const fault = dayFault(day, days);
  if (fault) return wrong(answerFaults[fault]);
  const held = parseDay(given(answers, 'heldOn')) ?? '';
  return answers.answer === 'completed' && held > day && held <= days.today
    ? wrong(says.answeredBeforeHeld)
    : [];
}

/** The document by which results were told is the unit's written report; where none is named, the row keeps its own. */
function reportOf(answers: FormAnswers): ObligationChange {
  const reportNumber = given(answers, 'documentNumber');
  const reportOn = parseDay(given(answers, 'documentOn'));
  return reportNumber === '' && reportOn === null ? {} : { reportNumber, reportOn };
}

function dayProblems(
  answers: FormAnswers,
  { issuedOn, today }: AnswerDays,
  { says, answerFaults }: Words,
): FormProblem[] {
  const typed = given(answers, 'documentOn');
  if (typed === '') return [];
  const day = parseDay(typed);
  const wrong = (message: string) => [{ field: 'documentOn', message }];
  if (day === null) return wrong(says.notDay);
  if (!isReceipt(answers) && day < issuedOn) return wrong(answerFaults.beforeIssue);
  return day > today ? wrong(answerFaults.inFuture) : [];
}

/** Names the form's field for each field of the report: the part of its path that the form has. */
function formProblems(problems: readonly AnswerProblem[], { answerFaults }: Words): FormProblem[] {
  return problems.map(({ field, fault }) => ({
    field: CHECKED.find((name) => field.split('.').includes(name)) ?? 'form',
    message: answerFaults[fault],
  }));
}

/** Gives what Ghi nhận trả lời is opened with. */
export function answerForm(ports: Ports): AnswerFormView {
  const words = ports.words();
  return {
    language: ports.language(),
    title: words.forms.recordAnswer.title,
    which: whichRow(ports, words),
    today: ports.clock.today(),
    seen: seenRows(ports),
  };
}
