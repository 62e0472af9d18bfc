import { isDay, toDay } from '../../../calendar/day';
import type { AnswerSubject } from '../answer';
import type { AnswerKindRules, AnswerKindServerRules } from './answer-kind';
import { missing, problem, textProblems } from './field-problems';
import { textsOf } from './sent-fields';

/** Day on which a late unit expects to complete its task, and its difficulties. Either may be `''`. */
export interface Delay {
  readonly expectedOn: string;
  readonly difficulties: string;
}

export interface DelayAnswer extends AnswerSubject, Delay {}

const limits = { difficulties: 300 };

export const delay = {
  about: 'delay',
  call: 'tellDelay',
  event: 'delayTold',
  limits,
  problems: ({ expectedOn, difficulties }, { today, expectUntil }) => {
    const isAllowed = isDay(expectedOn) && expectedOn >= today && expectedOn <= (expectUntil ?? '');
    return [
      ...missing('expectedOn', expectedOn + difficulties),
      ...(expectedOn === '' || isAllowed ? [] : [problem('expectedOn', 'notExpected')]),
      ...textProblems({ difficulties }, limits),
    ];
  },
  recorded: ({ expectedOn, difficulties }) => [expectedOn, difficulties],
} as const satisfies AnswerKindRules<Delay>;

export const delayOnServer: AnswerKindServerRules<Delay> = {
  parse: (sent) => textsOf(sent, ['expectedOn', 'difficulties']),
  /** An empty expected day keeps the earlier one. */
  change: (obligation, { expectedOn, difficulties }) => ({
    difficulties: difficulties.trim(),
    expectedOn: expectedOn === '' ? obligation.expectedOn : toDay(expectedOn),
  }),
};
