import { formatDay } from '../../../calendar/day';
import { promisedDay } from '../../../dispatches/rules/open-requests';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { requestWith } from '../../../records/unit-request';
import type { AnswersCalls } from '../../answers-calls';
import { TEXT_LIMITS } from '../../rules/answer-kinds';
import { answerProblems } from '../../rules/answer-problems';
import type { DelayAnswer } from '../../rules/kinds/delay';
import { faultSentence } from '../fault-sentence';
import { recordList } from '../fields/record-list';
import { subjectOf } from '../fields/subject-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { answerForm } from './answer-form';
import { delayRows, difficultiesLabel } from './completion-record';
import { draftOf } from './draft';
import { noticePart } from './step-frame';

/** Place of the form in which a unit promises a day for the stage of `step`. */
export function delayPlace(step: StepPlace): StepPlace {
  const { dispatch, stage } = step;
  const key = stage === 'complete' ? `${dispatch.id}/delay` : `${dispatch.id}/${stage}/delay`;
  return { ...step, key, kind: 'delay' };
}

/** What the unit has promised about the stage, and the outcome of the form. */
export function promiseParts(unitPage: UnitPage, step: StepPlace): (HTMLElement | null)[] {
  const { words } = unitPage;
  const { dispatch, stage, today } = step;
  const promised = promisedDay(stage, dispatch.answers);
  const past = promised && promised < today ? formatDay(promised) : '';
  return [
    past === '' ? null : notice('warning', paragraph(words.requests.promisePast[stage](past))),
    noticePart(unitPage, delayPlace(step).key),
    recordList(stage === 'complete' ? delayRows(unitPage, { dispatch }) : receiptRows(step, words)),
  ];
}

function receiptRows({ dispatch }: StepPlace, { requests }: UnitPage['words']) {
  const promise = requestWith(dispatch.answers.unitRequests, 'promised', 'acknowledge');
  const { until = null, because = '' } = promise ?? {};
  return [
    [requests.expectedOn.acknowledge, until === null ? '' : formatDay(until)] as const,
    [requests.because, because] as const,
  ];
}

export function delayForm(unitPage: UnitPage, step: StepPlace): HTMLElement {
  const { words } = unitPage;
  const place = delayPlace(step);
  const { key, today, dispatch, stage } = place;
  const { issuedOn, expectUntil } = dispatch;
  const until = expectUntil[stage];
  const given = draftOf(unitPage, key) ?? recordedDelay(place);
  const days = { issuedOn, today, expectUntil: until ?? null };
  const labels = (name: string, label: string, hint: string) => ({
    ...{ id: `${key}-${name}`, name, label, hint },
    need: '',
  });
  const { expectedOn: expected, promiseHint, because } = words.requests;
  const expectedOn =
    until === undefined
      ? null
      : textField(
          labels(
            'expectedOn',
            expected[stage],
            promiseHint(formatDay(until), place.status.timing === 'overdue'),
          ),
          {
            ...{ kind: 'day', min: today, max: until, note: dayNote(words.dayChosen) },
            ...{ value: given.expectedOn ?? '', required: false },
          },
        );
  const reasonLabel = stage === 'complete' ? difficultiesLabel(unitPage, dispatch.task) : because;
  const difficulties = textField(labels('difficulties', reasonLabel, words.difficultiesHint), {
    ...{ kind: 'longText', value: given.difficulties ?? '', required: false },
    note: (typed) => words.charactersLeft((TEXT_LIMITS.difficulties ?? 0) - typed.length),
  });
  const fields = expectedOn ? [expectedOn, difficulties] : [difficulties];
  const answer = (): DelayAnswer => ({
    ...subjectOf(unitPage, place, []),
    stage,
    expectedOn: expectedOn ? expectedOn.read() : '',
    difficulties: difficulties.read().trim(),
  });
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().tellDelay,
    fields: () => fields,
    parts: fields.map(({ element: box }) => box),
    acts: [{ label: words.delay.send, look: 'second', answer }],
    check: (answered) => answerProblems({ kind: 'delay', answer: answered }, days),
    sentence: (problem) =>
      stage === 'acknowledge' && problem.fault === 'required'
        ? words.requests.noReceiptDay
        : faultSentence(words, problem, { ...days, office: unitPage.view.office }),
    confirmation: (words, at) => words.delay.sent(at),
    recorded: () => [],
    changedMeanwhile: (answers) => (words) => [words.delay.changed, answers.difficulties],
    refresh: () => {},
  });
}

function recordedDelay({ dispatch, stage }: StepPlace): Readonly<Record<string, string>> {
  const { expectedOn, difficulties, unitRequests } = dispatch.answers;
  if (stage === 'complete') return { expectedOn: expectedOn ?? '', difficulties };
  const promise = requestWith(unitRequests, 'promised', stage);
  return { expectedOn: promise?.until ?? '', difficulties: promise?.because ?? '' };
}
