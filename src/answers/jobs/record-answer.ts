import { formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import { changeObligation } from '../../dispatches/jobs/change-obligation';
import { whichFields } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import { field, given, optionsOf } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../../forms/form-view';
import { AUDIENCES } from '../../records/audience';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import type { AnswerProblem, Receipt, TrainReport } from '../rules/answer';
import { answerChange } from '../rules/answer-change';
import type { AnswerDays } from '../rules/answer-days';
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
  const basis = basisFrom(answers);
  return changeObligation(ports, answers, {
    event: 'answerRecorded',
    required: ['answer', 'channel', 'position', 'reason'],
    takesUnasked: answers.unexpected === 'yes',
    problems: (row, { issuedOn }) => {
      const report = reportFrom(answers, row);
      const days = { issuedOn, today };
      return [
        ...dayProblems(answers, days, words),
        ...(report ? formProblems(reportProblems(report, days), words) : []),
      ];
    },
    change: (row, { version }) => {
      const source = { channel, basis, today, version };
      const receipt = { stage: 'acknowledge', answer: receiptFrom(answers, row) } as const;
      const received = answerChange(row, receipt, source);
      const answer = reportFrom(answers, row);
      if (!answer) return received;
      const trained = answerChange({ ...row, ...received }, { stage: 'train', answer }, source);
      return { ...received, ...trained, ...reportOf(answers) };
    },
    detail: (change) => `${answerDetail(change, words)} · ${basis}`,
    done: (unit) => say(words.says.answerDone, { unit }),
  });
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

/** Says on which grounds an answer was recorded: reason, then number and date of the document. */
function basisFrom(answers: FormAnswers): string {
  const on = parseDay(given(answers, 'documentOn'));
  const parts = [
    given(answers, 'reason'),
    given(answers, 'documentNumber'),
    on ? formatDay(on) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
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
  const isReport = answers.answer !== 'acknowledged';
  if (isReport && day < issuedOn) return wrong(answerFaults.beforeIssue);
  return day > today ? wrong(answerFaults.inFuture) : [];
}

/** Names the form's field for each field of the report: the part of its path that the form has. */
function formProblems(problems: readonly AnswerProblem[], { answerFaults }: Words): FormProblem[] {
  return problems.map(({ field, fault }) => ({
    field: CHECKED.find((name) => field.split('.').includes(name)) ?? 'form',
    message: answerFaults[fault],
  }));
}

/** Builds the form of Ghi nhận trả lời. */
export function answerForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.recordAnswer;
  const { channel } = words.choices;
  const { trainingForms, audiences } = words;
  const { acknowledged, inProgress, completed } = labels;
  const choice = (options: Readonly<Record<string, string>>, value: string) =>
    ({ required: value !== '', value, options: optionsOf(options) }) as const;
  const { phone, paper, email } = channel;
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      ...whichFields(ports, words),
      field('unexpected', labels.unexpected, 'check'),
      field('answer', labels.answer, 'choice', {
        ...choice({ acknowledged, inProgress, completed }, 'acknowledged'),
      }),
      field('channel', labels.channel, 'choice', choice({ phone, paper, email }, 'phone')),
      field('position', labels.position, 'text', { required: true }),
      field('reason', labels.reason, 'text', { required: true }),
      field('documentNumber', labels.documentNumber, 'text'),
      field('documentOn', labels.documentOn, 'day'),
      field('form', labels.form, 'choice', { ...choice(trainingForms, ''), hint: labels.formHint }),
      field('heldOn', labels.heldOn, 'day'),
      field('sessions', labels.sessions, 'count'),
      field('audience', labels.audience, 'choice', choice(audiences, 'staff')),
      field('eligible', labels.eligible, 'count'),
      field('attended', labels.attended, 'count'),
      field('moreIsRight', labels.moreIsRight, 'check'),
    ],
    submit: 'recordAnswer',
    seen: seenRows(ports),
    submitLabel: words.forms.save,
  };
}
