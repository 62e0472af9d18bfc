import { addDays, formatDay } from '../../../calendar/day';
import { dayOfMoment, formatMomentInSentence } from '../../../calendar/moment';
import { element } from '../../../frame/element';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { type RequestWish, requestWith, type UnitRequest } from '../../../records/unit-request';
import type { AnswersCalls } from '../../answers-calls';
import { TEXT_LIMITS } from '../../rules/answer-kinds';
import { answerProblems } from '../../rules/answer-problems';
import type { RequestAnswer, WithdrawalAnswer } from '../../rules/kinds/request';
import { faultSentence } from '../fault-sentence';
import { subjectOf } from '../fields/subject-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { answerForm } from '../steps/answer-form';
import { draftOf } from '../steps/draft';
import { noticePart } from '../steps/step-frame';

export function requestKey({ dispatch }: StepPlace, wish: RequestWish): string {
  return `${dispatch.id}/${wish}-request`;
}

function requestPlace(step: StepPlace, wish: RequestWish): StepPlace {
  return { ...step, key: requestKey(step, wish), kind: 'request' };
}

/** True if a request waits for an answer. One for a day that the deadline has reached needs none. */
export function isWaiting({ dispatch, status }: StepPlace, wish: RequestWish): boolean {
  const request = requestWith(dispatch.answers.unitRequests, 'open', wish);
  if (!request || wish === 'exemption') return request !== undefined;
  return status.deadline !== null && (request.until ?? '') > status.deadline.setDay;
}

/** The request that waits, with a button to withdraw it, or the office's refusal; `null` if there is neither. */
export function requestPart(
  unitPage: UnitPage,
  step: StepPlace,
  wish: RequestWish,
): HTMLElement | null {
  const { words, view } = unitPage;
  const { officeName } = view.office;
  const { unitRequests } = step.dispatch.answers;
  const waiting = isWaiting(step, wish) ? requestWith(unitRequests, 'open', wish) : undefined;
  const refused = requestWith(unitRequests, 'refused', wish);
  const outcome = noticePart(unitPage, requestKey(step, wish));
  if (waiting)
    return element(
      'div',
      { class: 'request' },
      outcome,
      notice(
        'plain',
        paragraph(words.requests.sent[wish](dayText(waiting), formatMomentInSentence(waiting.at))),
        paragraph(words.requests.notAgreed(officeName)),
        paragraph(words.requests.reasonIs(waiting.because)),
      ),
      withdrawalForm(unitPage, step, wish),
    );
  if (!refused) return outcome;
  const day = formatDay(dayOfMoment(refused.at));
  return element(
    'div',
    { class: 'request' },
    outcome,
    notice(
      'warning',
      paragraph(words.requests.refused[wish](dayText(refused), day, officeName)),
      paragraph(words.requests.reasonIs(refused.because)),
    ),
  );
}

function dayText({ until }: UnitRequest): string {
  return until === null ? '' : formatDay(until);
}

export function requestForm(unitPage: UnitPage, step: StepPlace, wish: RequestWish): HTMLElement {
  const { words, view } = unitPage;
  const { office } = view;
  const place = requestPlace(step, wish);
  const { key, today, dispatch, status } = place;
  const { issuedOn } = dispatch;
  const given = draftOf(unitPage, key) ?? {};
  const dueNow = status.deadline?.due ?? null;
  const days = { issuedOn, today, dueNow };
  const labels = (name: string, label: string, hint: string) => ({
    ...{ id: `${key}-${name}`, name, label, hint },
    need: words.required,
  });
  const min = dueNow !== null && dueNow >= today ? addDays(dueNow, 1) : today;
  const until =
    wish === 'exemption'
      ? null
      : textField(labels('until', words.requests.until, ''), {
          ...{ kind: 'day', min, note: dayNote(words.dayChosen) },
          ...{ value: given.until ?? '', required: true },
        });
  const because = textField(labels('because', words.requests.because, words.difficultiesHint), {
    ...{ kind: 'longText', value: given.because ?? '', required: true },
    note: (typed) => words.charactersLeft((TEXT_LIMITS.because ?? 0) - typed.length),
  });
  const fields = until ? [until, because] : [because];
  const answer = (): RequestAnswer => ({
    ...subjectOf(unitPage, place, []),
    wish,
    until: until ? until.read() : '',
    because: because.read().trim(),
  });
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().askOffice,
    fields: () => fields,
    parts: [
      paragraph(words.requests.waits(office.officeName), 'hint'),
      ...fields.map(({ element: box }) => box),
    ],
    acts: [{ label: words.requests.send, look: 'second', answer }],
    check: (asked) => answerProblems({ kind: 'request', answer: asked }, days),
    sentence: (problem) => faultSentence(words, problem, { ...days, office }),
    confirmation: ({ requests }, at) => requests.recorded(at),
    recorded: () => [],
    changedMeanwhile: () => (words) => [words.requests.changed],
    refresh: () => {},
  });
}

function withdrawalForm(unitPage: UnitPage, step: StepPlace, wish: RequestWish): HTMLElement {
  const { words } = unitPage;
  const place = requestPlace(step, wish);
  const answer = (): WithdrawalAnswer => ({ ...subjectOf(unitPage, place, []), wish });
  const { withdraw, withdrawAgain, withdrawMeans } = words.requests;
  const confirmation = { again: withdrawAgain, sentences: () => [withdrawMeans] };
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().withdrawRequest,
    fields: () => [],
    parts: [],
    acts: [{ label: withdraw, look: 'quiet', answer, confirmation }],
    check: () => [],
    sentence: () => '',
    confirmation: ({ requests }, at) => requests.withdrawn(at),
    recorded: () => [],
    changedMeanwhile: () => (words) => [words.requests.changed],
    refresh: () => {},
  });
}
