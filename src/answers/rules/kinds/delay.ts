import { isDay, toDay } from '../../../calendar/day';
import type { Stage } from '../../../records/stage';
import { requestWith, withRequest } from '../../../records/unit-request';
import type { AnswerSubject } from '../answer';
import type { AnswerKindRules, AnswerKindServerRules } from './answer-kind';
import { missing, problem, textProblems } from './field-problems';
import { own, textsOf } from './sent-fields';

/** Day on which a unit expects to finish a stage, and its difficulties. For a result, either may be `''`. */
export interface Delay {
  readonly stage: Stage;
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
  problems: ({ stage, expectedOn, difficulties }, { today, expectUntil }) => {
    const isAllowed = isDay(expectedOn) && expectedOn >= today && expectedOn <= (expectUntil ?? '');
    return [
      ...missing('expectedOn', stage === 'complete' ? expectedOn + difficulties : expectedOn),
      ...(expectedOn === '' || isAllowed ? [] : [problem('expectedOn', 'notExpected')]),
      ...textProblems({ difficulties }, limits),
    ];
  },
} as const satisfies AnswerKindRules<Delay>;

export const delayOnServer: AnswerKindServerRules<Delay> = {
  parse: (sent) => {
    const fields = textsOf(sent, ['expectedOn', 'difficulties']);
    // Pages opened before the receipt could be promised send no stage
    const stage = own(sent, 'stage') === 'acknowledge' ? 'acknowledge' : 'complete';
    return fields && { ...fields, stage };
  },
  recorded: ({ expectedOn, difficulties, unitRequests }) => {
    const promise = requestWith(unitRequests, 'promised', 'acknowledge');
    return [expectedOn, difficulties, ...(promise ? [promise.until, promise.because] : [])];
  },
  /** An empty expected day keeps the earlier one. The difficulties column is about the result only. */
  change: ({ expectedOn: before, unitRequests }, { stage, expectedOn, difficulties }, { now }) => {
    const because = difficulties.trim();
    if (stage === 'complete')
      return {
        difficulties: because,
        expectedOn: expectedOn === '' ? before : toDay(expectedOn),
      };
    const until = toDay(expectedOn);
    const promise = { state: 'promised', wish: stage, until, at: now, because } as const;
    return { unitRequests: withRequest(unitRequests, promise) };
  },
};
