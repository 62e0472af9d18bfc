import type { Dispatch } from '../../records/dispatch';
import { isAsked } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import type { AnswerSubject } from './answer';
import { acknowledge, acknowledgeOnServer } from './kinds/acknowledge';
import type { AnswerKindRules, AnswerKindServerRules } from './kinds/answer-kind';
import { delay, delayOnServer } from './kinds/delay';
import { report, reportOnServer } from './kinds/report';
import { request, requestOnServer, withdrawal, withdrawalOnServer } from './kinds/request';

/**
 * All kinds of answers: the receipt (`acknowledge`), the result (`report`), `delay`, by which a unit
 * says when it expects to finish a stage, or what hinders it, and `request`, by which it asks for a later deadline
 * or an exemption, with `withdrawal`.
 */
export const ANSWER_KINDS = { acknowledge, report, delay, request, withdrawal };

export type AnswerKind = keyof typeof ANSWER_KINDS;

export type AnswerFields<Kind extends AnswerKind> = Parameters<
  (typeof ANSWER_KINDS)[Kind]['problems']
>[0];

const ON_SERVER: { readonly [Kind in AnswerKind]: AnswerKindServerRules<AnswerFields<Kind>> } = {
  acknowledge: acknowledgeOnServer,
  report: reportOnServer,
  delay: delayOnServer,
  request: requestOnServer,
  withdrawal: withdrawalOnServer,
};

export type Answer = {
  [Kind in AnswerKind]: { readonly kind: Kind; readonly answer: AnswerFields<Kind> };
}[AnswerKind];

export type SentAnswer = {
  [Kind in AnswerKind]: {
    readonly kind: Kind;
    readonly answer: AnswerSubject & AnswerFields<Kind>;
  };
}[AnswerKind];

export function answerRules(kind: AnswerKind): AnswerKindRules<unknown> {
  return ANSWER_KINDS[kind];
}

export function answerServerRules(kind: AnswerKind): AnswerKindServerRules<unknown> {
  return ON_SERVER[kind];
}

type AskedOf = Pick<Dispatch, 'asks'>;

/** Stage that a delay or a request is about; `null` for an exemption and for other kinds of answers. */
export function concernedStage(sent: Answer): Stage | null {
  if (sent.kind === 'delay') return sent.answer.stage;
  if (sent.kind !== 'request' && sent.kind !== 'withdrawal') return null;
  return sent.answer.wish === 'exemption' ? null : sent.answer.wish;
}

/** True if the dispatch asks for this answer. */
export function takesAnswer(dispatch: AskedOf, sent: Answer): boolean {
  const { about } = answerRules(sent.kind);
  if (about !== 'delay' && about !== 'request') return isAsked(dispatch, about);
  const stage = concernedStage(sent);
  return stage === null || isAsked(dispatch, stage);
}

const MAX_REASON = 300;

export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  reason: MAX_REASON,
  ...acknowledge.limits,
  ...report.limits,
  ...delay.limits,
  ...request.limits,
};
