import type { AnswerSubject } from './answer';
import { acknowledge, acknowledgeOnServer } from './kinds/acknowledge';
import type { AnswerKindRules, AnswerKindServerRules } from './kinds/answer-kind';
import { delay, delayOnServer } from './kinds/delay';
import { train, trainOnServer } from './kinds/train';

/**
 * All kinds of answers: the two stages (`acknowledge` and `train`), and `delay`, by which a late unit says when
 * it expects to complete the training, or what hinders it.
 */
export const ANSWER_KINDS = { acknowledge, train, delay };

export type AnswerKind = keyof typeof ANSWER_KINDS;

export type AnswerFields<Kind extends AnswerKind> = Parameters<
  (typeof ANSWER_KINDS)[Kind]['problems']
>[0];

const ON_SERVER: { readonly [Kind in AnswerKind]: AnswerKindServerRules<AnswerFields<Kind>> } = {
  acknowledge: acknowledgeOnServer,
  train: trainOnServer,
  delay: delayOnServer,
};

export type Answer = {
  [Kind in AnswerKind]: { readonly stage: Kind; readonly answer: AnswerFields<Kind> };
}[AnswerKind];

export type SentAnswer = {
  [Kind in AnswerKind]: {
    readonly stage: Kind;
    readonly answer: AnswerSubject & AnswerFields<Kind>;
  };
}[AnswerKind];

export function answerRules(kind: AnswerKind): AnswerKindRules<unknown> {
  return ANSWER_KINDS[kind];
}

export function answerServerRules(kind: AnswerKind): AnswerKindServerRules<unknown> {
  return ON_SERVER[kind];
}

/** Maximum number of characters of the reason for answering in another's place. */
const MAX_REASON = 300;

export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  reason: MAX_REASON,
  ...acknowledge.limits,
  ...train.limits,
  ...delay.limits,
};
