import type { Dispatch } from '../../records/dispatch';
import { isAsked } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import type { AnswerSubject } from './answer';
import { acknowledge, acknowledgeOnServer } from './kinds/acknowledge';
import type { AnswerKindRules, AnswerKindServerRules } from './kinds/answer-kind';
import { delay, delayOnServer } from './kinds/delay';
import { report, reportOnServer } from './kinds/report';
import { training, trainingOnServer } from './kinds/training';

/**
 * All kinds of answers: the receipt, the result of each task (`training` and `report`), and `delay`, by which a
 * late unit says when it expects to complete its task, or what hinders it.
 */
export const ANSWER_KINDS = { acknowledge, training, report, delay };

export type AnswerKind = keyof typeof ANSWER_KINDS;

export type AnswerFields<Kind extends AnswerKind> = Parameters<
  (typeof ANSWER_KINDS)[Kind]['problems']
>[0];

const ON_SERVER: { readonly [Kind in AnswerKind]: AnswerKindServerRules<AnswerFields<Kind>> } = {
  acknowledge: acknowledgeOnServer,
  training: trainingOnServer,
  report: reportOnServer,
  delay: delayOnServer,
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

type AskedOf = Pick<Dispatch, 'asks' | 'task'>;

/** Kind of answer that completes a stage of a dispatch. */
export function answerKindOf(stage: Stage, { task }: Pick<Dispatch, 'task'>) {
  return stage === 'acknowledge' ? 'acknowledge' : task;
}

/** True if the dispatch asks for this kind of answer. A delay is about the result. */
export function takesKind(dispatch: AskedOf, kind: AnswerKind): boolean {
  const { about } = answerRules(kind);
  if (about === 'delay') return isAsked(dispatch, 'complete');
  return isAsked(dispatch, about) && answerKindOf(about, dispatch) === kind;
}

const MAX_REASON = 300;

export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  reason: MAX_REASON,
  ...acknowledge.limits,
  ...training.limits,
  ...report.limits,
  ...delay.limits,
};
